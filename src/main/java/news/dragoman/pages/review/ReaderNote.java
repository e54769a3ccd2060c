package news.dragoman.pages.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import news.dragoman.language.PublishedTime;
import news.dragoman.publication.PublicationNote;
import news.dragoman.web.TextOf;
import news.dragoman.web.reader.ReaderWords;
import news.dragoman.workflow.CorrectionKind;

/**
 * What readers are told below the article: that it was corrected, and how.
 *
 * @param kind the kind of note in the words that readers see
 * @param when as readers see it; empty for the note that goes out with the next publication
 */
record ReaderNote(TextOf kind, TextOf text, String when) {

    /** Those that readers will see, the newest first. */
    static List<ReaderNote> of(Material material) {
        var language = material.language();
        var words = ReaderWords.of(language);
        var edition = material.situation().edition();
        Optional<ReaderNote> coming = edition.correction()
                .filter(kind -> kind != CorrectionKind.TYPO && kind.chosen())
                .map(kind -> new ReaderNote(
                        kind(words, kind.name()),
                        Rows.text(edition.correctionNote().orElse(""), language),
                        ""));
        return Stream.concat(coming.stream(), material.notes().stream().map(note -> of(note, material, words)))
                .toList();
    }

    private static ReaderNote of(PublicationNote note, Material material, ReaderWords words) {
        return new ReaderNote(
                kind(words, note.kind().name()),
                Rows.text(note.text(), material.language()),
                PublishedTime.of(note.at(), material.situation().desk().zone(), material.language()));
    }

    private static TextOf kind(ReaderWords words, String kind) {
        return new TextOf(words.kind(kind), words.lang(), words.dir());
    }
}
