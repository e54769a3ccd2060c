package news.dragoman.api.view;

import java.time.Instant;
import news.dragoman.story.Version;

/** A version of an edition: numbered and frozen. */
public record VersionView(int number, Version.CutAt cutAt, PersonRef author, Instant at, String contentHash) {}
