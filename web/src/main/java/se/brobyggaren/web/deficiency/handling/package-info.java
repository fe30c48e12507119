/** Pages and REST of the lead's part: the group's decision, the answer threads, the follow-up. */
package se.brobyggaren.web.deficiency.handling;
