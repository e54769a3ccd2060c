package news.dragoman.api.view;

import java.time.Instant;

/**
 * Who has an edition in hand.
 *
 * @param until when the claim ends unless work renews it
 * @param overdue whether that time is over: somebody else may claim
 * @param mine whether it is the asker's
 */
public record ClaimView(PersonRef holder, Instant until, boolean overdue, boolean mine) {}
