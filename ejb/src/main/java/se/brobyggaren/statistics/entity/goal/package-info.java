/** The tenant's goals measured against its records (DOMAIN rules 3 and 6). */
package se.brobyggaren.statistics.entity.goal;
