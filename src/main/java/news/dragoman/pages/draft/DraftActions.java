package news.dragoman.pages.draft;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import news.dragoman.history.Ids;
import news.dragoman.newsroom.BlockWriting;
import news.dragoman.newsroom.Drafting;
import news.dragoman.newsroom.PhotoWriting;
import news.dragoman.newsroom.Save;
import news.dragoman.newsroom.Saved;
import news.dragoman.people.Person;
import news.dragoman.story.Block;
import news.dragoman.story.BlockKind;
import news.dragoman.story.Credit;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.SavingMessages;
import news.dragoman.web.Words;
import news.dragoman.workflow.Refusal;

/** What the small buttons of the draft do, after everything typed was saved. */
@ApplicationScoped
class DraftActions {
    private final BlockWriting writing;
    private final Drafting drafting;
    private final PhotoWriting photos;
    private final DraftPages pages;
    private final DraftSaving saving;
    private final Rivals rivals;
    private final Words words;

    DraftActions(
            BlockWriting writing,
            Drafting drafting,
            PhotoWriting photos,
            DraftPages pages,
            DraftSaving saving,
            Rivals rivals,
            Words words) {
        this.writing = writing;
        this.drafting = drafting;
        this.photos = photos;
        this.pages = pages;
        this.saving = saving;
        this.rivals = rivals;
        this.words = words;
    }

    /**
     * Does what a button says: its value is a verb, a colon and what it is about.
     *
     * @return where on the page to go on, as query and fragment; what went wrong is noted in {@code unsaved}
     */
    String take(UUID edition, String wanted, DraftForm form, Unsaved unsaved, CurrentPerson current) {
        int colon = wanted.indexOf(':');
        String verb = colon < 0 ? wanted : wanted.substring(0, colon);
        String about = colon < 0 ? "" : wanted.substring(colon + 1);
        if (verb.startsWith("byline")) {
            return byline(edition, verb, about, form, unsaved, current);
        }
        if (verb.equals("colleague")) {
            DraftForm.uuid(form.value("colleague"))
                    .ifPresent(id -> drafting.addReporter(edition, id, current.person()));
            return "#bylines";
        }
        if (verb.equals("seen") || verb.equals("unseen")) {
            return "#slip"; // done already, with all else that was typed
        }
        if (verb.equals("photos")) {
            return "/desk/editions/" + edition + "/photos";
        }
        if (verb.startsWith("photo-")) {
            return DraftForm.uuid(about)
                    .map(photo -> photo(edition, verb, photo, current.person()))
                    .orElse("");
        }
        return DraftForm.uuid(about)
                .map(id -> block(edition, verb, id, unsaved, current))
                .orElse("");
    }

    private String block(UUID edition, String verb, UUID id, Unsaved unsaved, CurrentPerson current) {
        try {
            return switch (verb) {
                case "insert" -> insert(edition, id, current.person());
                case "remove" -> remove(edition, id, unsaved, current);
                case "restore" -> restore(edition, id, current.person());
                case "join" -> join(edition, id, unsaved, current);
                case "subhead" -> turn(edition, id, BlockKind.SUBHEAD, current.person());
                case "paragraph" -> turn(edition, id, BlockKind.PARAGRAPH, current.person());
                default -> at(id);
            };
        } catch (Refusal refusal) {
            unsaved.error("t-" + id, saving.worded(refusal, current));
            return "";
        }
    }

    private String photo(UUID edition, String verb, UUID photo, Person person) {
        switch (verb) {
            case "photo-lede" -> photos.move(edition, photo, PhotoWriting.Way.LEDE, person);
            case "photo-up" -> photos.move(edition, photo, PhotoWriting.Way.UP, person);
            case "photo-down" -> photos.move(edition, photo, PhotoWriting.Way.DOWN, person);
            case "photo-restore" -> photos.add(edition, photo, null, person);
            case "photo-remove" -> {
                photos.remove(edition, photo, person);
                return "?photo-removed=" + photo + "#photos";
            }
            default -> {}
        }
        return "#photo-" + photo;
    }

    private String insert(UUID edition, UUID after, Person person) {
        UUID made = Ids.next();
        writing.insert(edition, made, after, BlockKind.PARAGRAPH, "", person);
        return at(made);
    }

    private String remove(UUID edition, UUID id, Unsaved unsaved, CurrentPerson current) {
        var block = pages.block(edition, id, current.person());
        stale(edition, block, writing.remove(edition, id, block.version(), current.person()), unsaved, current);
        return "?removed=" + id + "#removed";
    }

    /** A block that was taken out keeps its words; saving them again puts it back. */
    private String restore(UUID edition, UUID id, Person person) {
        var block = pages.block(edition, id, person);
        writing.save(edition, id, new Save(Ids.next(), block.version(), block.text()), person);
        return at(id);
    }

    private String join(UUID edition, UUID id, Unsaved unsaved, CurrentPerson current) {
        Person person = current.person();
        List<Block> body = pages.body(edition, person);
        for (int i = 1; i < body.size(); i++) {
            if (body.get(i).id().equals(id)) {
                Block before = body.get(i - 1);
                Block joined = body.get(i);
                var save = new Save(Ids.next(), before.version(), before.text() + joined.text());
                var saved = writing.save(edition, before.id(), save, person);
                stale(edition, before, saved, unsaved, current);
                if (saved instanceof Saved.Kept) {
                    var removed = writing.remove(edition, id, joined.version(), person);
                    stale(edition, joined, removed, unsaved, current);
                }
                return at(before.id());
            }
        }
        return at(id);
    }

    private String turn(UUID edition, UUID id, BlockKind kind, Person person) {
        writing.turnInto(edition, id, pages.block(edition, id, person).version(), kind, person);
        return at(id);
    }

    private void stale(UUID edition, Block mine, Saved saved, Unsaved unsaved, CurrentPerson current) {
        if (saved instanceof Saved.Stale stale) {
            String title = words.in(SavingMessages.class, current.face()).conflictTitle();
            unsaved.stale(mine.id(), mine.text(), rivals.of(edition, stale, current), title);
        }
    }

    private String byline(
            UUID edition, String verb, String about, DraftForm form, Unsaved unsaved, CurrentPerson current) {
        var kept = pages.kept(edition, current);
        var names = new ArrayList<Credit>(kept.details().byline());
        int index = about.matches("\\d{1,4}") ? Integer.parseInt(about) : -1;
        boolean there = index >= 0 && index < names.size();
        switch (verb) {
            case "byline-add" -> DraftForm.credit(form.value("credit")).ifPresent(names::add);
            case "byline-remove" -> {
                if (there) {
                    names.remove(index);
                }
            }
            case "byline-up" -> {
                if (there && index > 0) {
                    names.add(index - 1, names.remove(index));
                }
            }
            case "byline-down" -> {
                if (there && index + 1 < names.size()) {
                    names.add(index + 1, names.remove(index));
                }
            }
            default -> {}
        }
        try {
            var details = kept.details().with(names);
            drafting.describe(
                    edition, details.details(kept.version(), current.zone(), kept.proposed()), current.person());
        } catch (Refusal refusal) {
            unsaved.error("bylines", saving.worded(refusal, current));
        }
        return "#bylines";
    }

    private static String at(UUID block) {
        return "?at=" + block + "#b-" + block;
    }
}
