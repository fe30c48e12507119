/** Ombud, caseloads and cases: pages, REST resources, and what of them waits on the start page. */
package se.brobyggaren.web.casework;
