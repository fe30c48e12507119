package se.brobyggaren.web.intake;

import java.io.Serializable;
import se.brobyggaren.client.boundary.ClientCard;
import se.brobyggaren.client.boundary.ClientDetails;
import se.brobyggaren.client.boundary.RegisterClient;
import se.brobyggaren.client.boundary.Sex;

/** Uppgifter om en person, as they are typed: for a referral and for a correction. */
public class PersonForm implements Serializable {
  private static final long serialVersionUID = 1;

  private String name;
  private String contact;
  private Integer yearOfBirth;
  private Sex sex;
  private String area;
  private boolean protectedIdentity;

  /** Filled with what is kept, for a correction of somebody who may be seen. */
  public static PersonForm of(ClientDetails details) {
    ClientCard card = details.card();
    PersonForm form = new PersonForm();
    form.name = card.name().visible().orElse(null);
    form.contact = details.contact().visible().orElse(null);
    form.yearOfBirth = card.yearOfBirth();
    form.sex = card.sex();
    form.area = card.area().visible().map(Words::key).orElse(null);
    form.protectedIdentity = card.protectedIdentity();
    return form;
  }

  public RegisterClient filled() {
    return new RegisterClient(name, contact, yearOfBirth, sex, Words.area(area), protectedIdentity);
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getContact() {
    return contact;
  }

  public void setContact(String contact) {
    this.contact = contact;
  }

  public Integer getYearOfBirth() {
    return yearOfBirth;
  }

  public void setYearOfBirth(Integer yearOfBirth) {
    this.yearOfBirth = yearOfBirth;
  }

  public Sex getSex() {
    return sex;
  }

  public void setSex(Sex sex) {
    this.sex = sex;
  }

  public String getArea() {
    return area;
  }

  public void setArea(String area) {
    this.area = area;
  }

  public boolean isProtectedIdentity() {
    return protectedIdentity;
  }

  public void setProtectedIdentity(boolean protectedIdentity) {
    this.protectedIdentity = protectedIdentity;
  }
}
