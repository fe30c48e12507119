package se.brobyggaren.deficiency.entity.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * That the nation has a copy of the report (delad), and since when.
 *
 * @param share key of the copy
 */
@Embeddable
public record Copy(
    @Column(name = "share_id") UUID share, @Column(name = "shared_on") LocalDate on) {}
