package news.dragoman.pages.leaving;

import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import news.dragoman.newsroom.Counterparts;
import news.dragoman.newsroom.Gatherer;
import news.dragoman.newsroom.LiveArticle;
import news.dragoman.pages.PhotoCards;
import news.dragoman.publication.PublicationNote;
import news.dragoman.publication.PublicationNotes;
import news.dragoman.story.BlockKind;
import news.dragoman.story.Edition;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.StageMark;
import news.dragoman.web.TextOf;
import news.dragoman.web.Words;
import news.dragoman.web.reader.ReaderWords;
import news.dragoman.workflow.NotReadable;
import news.dragoman.workflow.Reason;
import news.dragoman.workflow.Step;

/** Lays out what readers see of an edition, with what answers it in other languages. */
@RequestScoped
class RedactPages {

    private final Counterparts counterparts;
    private final Gatherer gatherer;
    private final PublicationNotes notes;
    private final CurrentPerson current;
    private final Words words;
    private final PhotoCards cards;

    RedactPages(
            Counterparts counterparts,
            Gatherer gatherer,
            PublicationNotes notes,
            CurrentPerson current,
            Words words,
            PhotoCards cards) {
        this.notes = notes;
        this.cards = cards;
        this.counterparts = counterparts;
        this.gatherer = gatherer;
        this.current = current;
        this.words = words;
    }

    /**
     * What the form brought.
     *
     * @param with boxes of what goes along; all are ticked where nothing was sent
     */
    record Typed(Set<UUID> blocks, Set<String> with, Map<UUID, String> lines, String reason, boolean sent) {
        static final Typed NOTHING = new Typed(Set.of(), Set.of(), Map.of(), "", false);
    }

    /** @throws NotReadable where readers have no article of it, or the person may not know of it */
    @Transactional
    RedactPage of(UUID id, Typed typed, List<Reason> reasons) {
        var person = current.person();
        var found = counterparts.of(id, person).orElseThrow(NotReadable::new);
        var situation = gatherer.looking(id, person).orElseThrow(NotReadable::new);
        var edition = found.edition();
        var parts = new ArrayList<RedactPage.Part>();
        int paragraphs = 0;
        var photos = new HashSet<UUID>();
        var thumbs = cards.thumbs(found.article());
        for (LiveArticle.Part part : found.article().parts()) {
            if (part.photo() != null && !photos.add(part.photo())) {
                continue; // a photo goes as a whole, with all its words
            }
            paragraphs += part.kind() == BlockKind.PARAGRAPH ? 1 : 0;
            parts.add(new RedactPage.Part(
                    part.block().toString(),
                    part.kind().name(),
                    paragraphs,
                    text(edition, found.article().words(part)),
                    part.kind() == BlockKind.HEADLINE,
                    part.gone(),
                    typed.blocks().contains(part.block()),
                    thumbs.get(part.block()),
                    part.gone() ? List.of() : with(found, part, typed)));
        }
        return new RedactPage(
                id.toString(),
                edition.storyId().toString(),
                situation.story().slugline(),
                edition.language().nameIn(current.uiLocale()),
                StageMark.of(edition.stage(), situation.claim().isPresent()),
                edition.version(),
                situation.decide(Step.REDACT).allowed(),
                parts,
                notes(edition),
                line(edition, typed),
                found.others().stream().map(e -> line(e, typed)).toList(),
                typed.reason(),
                reasons.stream().map(r -> words.reason(r, current.face())).toList());
    }

    private List<TextOf> notes(Edition edition) {
        return notes.ofEdition(edition.id()).stream()
                .filter(note -> !note.text().isBlank() && note.kind() != PublicationNote.Kind.REDACTION)
                .map(note -> text(edition, note.text()))
                .toList();
    }

    private List<RedactPage.With> with(Counterparts.Found found, LiveArticle.Part part, Typed typed) {
        return found.by().getOrDefault(part.block(), List.of()).stream()
                .map(c -> {
                    String value = value(part.block(), c);
                    return new RedactPage.With(
                            value,
                            c.language().nameIn(current.uiLocale()),
                            new TextOf(
                                    c.text(),
                                    c.language().tag(),
                                    c.language().direction().attribute()),
                            c.headline(),
                            !typed.sent() || typed.with().contains(value));
                })
                .toList();
    }

    /** A box says which block it goes with: it counts where that one is ticked. */
    static String value(UUID block, Counterparts.Counterpart one) {
        return block + ":" + one.edition() + ":" + one.block();
    }

    private Line line(Edition edition, Typed typed) {
        var language = edition.language();
        return new Line(
                edition.id().toString(),
                language.tag(),
                language.direction().attribute(),
                language.nameIn(current.uiLocale()),
                ReaderWords.of(language).redactedText(),
                typed.lines().getOrDefault(edition.id(), ""));
    }

    private static TextOf text(Edition edition, String words) {
        var language = edition.language();
        return new TextOf(words, language.tag(), language.direction().attribute());
    }
}
