/** What a record means for figures: when it was there, and what it says. No name, no text. */
package se.brobyggaren.statistics.entity.fact;
