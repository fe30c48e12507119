package se.brobyggaren.survey.boundary;

import java.io.Serializable;

/**
 * A share of those who answered a question (andel), with what chance alone leaves open.
 *
 * @param favourable how many spoke well of the service
 * @param answered how many answered the question, those who declined not counted; at least five
 * @param share from 0 to 1
 * @param low lower bound of the 95 % interval (Wilson), from 0 to 1
 * @param high its upper bound
 */
public record Share(int favourable, int answered, double share, double low, double high)
    implements Serializable {}
