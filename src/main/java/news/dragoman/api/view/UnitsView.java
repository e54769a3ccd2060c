package news.dragoman.api.view;

import java.util.List;
import java.util.UUID;

/** A translation as it lies on the bench. */
public record UnitsView(UUID edition, String language, int version, List<SourceView> sources, List<UnitView> units) {}
