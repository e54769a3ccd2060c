package news.dragoman.api.view;

import java.util.List;

/** What was signed by one person alone, what waits the longest first; then what a chief has looked at, the latest first. */
public record CountersignsView(List<CountersignView> items) {}
