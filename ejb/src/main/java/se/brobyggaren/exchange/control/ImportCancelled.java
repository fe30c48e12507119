package se.brobyggaren.exchange.control;

import jakarta.ejb.ApplicationException;

/** Somebody cancelled the work in hand (avbruten): all of it is rolled back. */
@ApplicationException(rollback = true)
class ImportCancelled extends RuntimeException {}
