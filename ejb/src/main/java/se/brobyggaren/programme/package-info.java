/**
 * A förbund's programmes (insatser): what each is for, its budget and outcome by year, and its
 * participants, who have a running number and no name. Where the tenant's configuration hosts none
 * there is nothing here. Statistics counts the participants and makes the yearly sheet.
 */
@Component(mayUse = {"kernel", "audit", "tenancy", "client"})
package se.brobyggaren.programme;

import se.brobyggaren.kernel.Component;
