package news.dragoman.web;

import java.util.List;
import java.util.stream.Stream;
import news.dragoman.workflow.CorrectionKind;

/** A kind of correction to choose in a form. */
public record CorrectionChoice(CorrectionKind kind, boolean chosen) {

    /** All kinds that one can open it for, with the one that was chosen marked, by its name. */
    public static List<CorrectionChoice> all(String chosen) {
        return Stream.of(CorrectionKind.values())
                .filter(CorrectionKind::chosen)
                .map(kind -> new CorrectionChoice(kind, kind.name().equals(chosen)))
                .toList();
    }
}
