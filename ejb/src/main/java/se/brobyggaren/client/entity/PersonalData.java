package se.brobyggaren.client.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Arrays;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import se.brobyggaren.client.boundary.Area;
import se.brobyggaren.client.boundary.Sex;

/** Personal data (personuppgifter) as they stand, or as they stood before a correction. */
@Embeddable
public class PersonalData {
  @Column(name = "sealed_name")
  private byte[] sealedName;

  @Column(name = "sealed_contact")
  private byte[] sealedContact;

  @Column(name = "year_of_birth")
  private int yearOfBirth;

  @Enumerated(EnumType.STRING)
  @Column(name = "sex")
  private Sex sex;

  @JdbcTypeCode(SqlTypes.CHAR)
  @Column(name = "municipality", length = 4)
  private String municipality;

  @Column(name = "district")
  private String district;

  @Column(name = "protected_identity")
  private boolean protectedIdentity;

  protected PersonalData() {}

  public PersonalData(
      byte[] sealedName,
      byte[] sealedContact,
      int yearOfBirth,
      Sex sex,
      Area area,
      boolean protectedIdentity) {
    this.sealedName = sealedName.clone();
    this.sealedContact = copy(sealedContact);
    this.yearOfBirth = yearOfBirth;
    this.sex = sex;
    this.municipality = area.municipality();
    this.district = area.district();
    this.protectedIdentity = protectedIdentity;
  }

  PersonalData livingIn(Area area) {
    return new PersonalData(sealedName, sealedContact, yearOfBirth, sex, area, protectedIdentity);
  }

  byte[] sealedName() {
    return sealedName.clone();
  }

  byte[] sealedContact() {
    return copy(sealedContact);
  }

  int yearOfBirth() {
    return yearOfBirth;
  }

  Sex sex() {
    return sex;
  }

  Area area() {
    return new Area(municipality, district);
  }

  boolean protectedIdentity() {
    return protectedIdentity;
  }

  private static byte[] copy(byte[] bytes) {
    return bytes == null ? null : Arrays.copyOf(bytes, bytes.length);
  }
}
