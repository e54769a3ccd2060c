package news.dragoman.api.view;

import java.util.List;

/** Proposals that wait, the longest waiting first. */
public record WithdrawalsView(List<WithdrawalView> items) {}
