package news.dragoman.pages.dossier;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import news.dragoman.newsroom.Dossiers;
import org.jspecify.annotations.Nullable;

/** What of a dossier is shown. */
enum Showing {
    ALL(null),
    QUOTATIONS(Dossiers.Kind.QUOTATION),
    FIGURES(Dossiers.Kind.FIGURE),
    NAMES(Dossiers.Kind.NAME),
    INSERTIONS(Dossiers.Kind.INSERTION);

    private final Dossiers.@Nullable Kind kind;

    Showing(Dossiers.@Nullable Kind kind) {
        this.kind = kind;
    }

    /** As in an address; all of it for anything else. */
    static Showing of(@Nullable String code) {
        return Optional.ofNullable(code).stream()
                .flatMap(wanted -> Stream.of(values()).filter(one -> one.code().equals(wanted)))
                .findFirst()
                .orElse(ALL);
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean shows(Dossiers.Line line) {
        return kind == null || kind == line.kind();
    }
}
