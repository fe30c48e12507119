/** Pages and REST of the register of ombud, of allocation and of caseloads. */
package se.brobyggaren.web.casework.caseload;
