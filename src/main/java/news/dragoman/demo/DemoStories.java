package news.dragoman.demo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import news.dragoman.workflow.Stage;

/** The stories of the demo newsroom in the order of loading. The format is described in {@code demo/stories.txt}. */
public record DemoStories(List<Story> stories) {

    /**
     * A story and its editions, originals first, a translation always after the editions it is drawn from.
     *
     * @param updates what its reporter sent once it was being translated
     * @param corrections how its original was corrected once readers had it
     * @param withdrawal how it was taken from them
     */
    public record Story(
            String slugline,
            String desk,
            int urgency,
            List<Edition> editions,
            List<Update> updates,
            List<Correction> corrections,
            Optional<Withdrawal> withdrawal) {
        public Edition original() {
            return editions.get(0);
        }

        public Optional<Edition> in(String language) {
            return editions.stream().filter(e -> e.language().equals(language)).findFirst();
        }
    }

    /**
     * A newer version of the original.
     *
     * @param at from now
     * @param changes sentences as they stood, and as they stand
     */
    public record Update(Duration at, String note, boolean minor, List<DemoText.Sentence> changes) {}

    /**
     * The original, corrected once it was published.
     *
     * @param at from now
     * @param editor who mends it
     * @param signedBy who signs and publishes it
     * @param note for readers
     * @param changes sentences as they stood, and as they stand
     */
    public record Correction(
            Duration at, String editor, String signedBy, String note, List<DemoText.Sentence> changes) {}

    /**
     * The story, withdrawn in all its languages.
     *
     * @param at from now
     * @param notices what readers find in its place, by language
     */
    public record Withdrawal(Duration at, String proposedBy, String confirmedBy, Map<String, String> notices) {}

    /** Whether somebody is at work on an edition, and what came last. */
    public enum Turn {
        /** A stage that nobody needs to claim, or one just begun by its writer. */
        NONE,
        WAITING,
        CLAIMED,
        /** An original back with its reporters, or a translation held again by its translator. */
        RETURNED
    }

    /**
     * The story in one language.
     *
     * @param from the language of the first source; its own for an original
     * @param also the languages of further sources
     * @param byline logins, and personas as {@code persona:KEY}
     * @param due from now, as is {@code at}, the time of the last step
     * @param translator who holds the claim in TRANSLATION, and did the translation in every later stage
     * @param editor who holds the claim in EDIT, or signed off and published
     * @param returnedFor reasons of the desk's list, as they are worded in English
     * @param reason of the return, the spike, or of one person having translated and signed
     * @param waivedBy the chief who let that person, where the desk does not
     * @param scheduled when it goes out by itself, for one that stands signed
     * @param embargo until when its story is kept from readers, told at its last step, with {@code embargoReason}
     * @param photo what the picture at its top shows, as {@link DemoScene} draws it
     * @param handout whether that was handed out
     * @param reshaped how its translator restructured it, in order
     */
    public record Edition(
            String language,
            String from,
            List<String> also,
            Stage stage,
            Turn turn,
            List<String> byline,
            List<String> targets,
            Duration due,
            Duration at,
            Optional<String> translator,
            Optional<String> editor,
            Optional<String> returnedBy,
            List<String> returnedFor,
            Optional<String> spikedBy,
            Optional<Stage> spikedFrom,
            Optional<String> reason,
            Optional<String> waivedBy,
            Optional<Duration> scheduled,
            Optional<Duration> embargo,
            Optional<String> embargoReason,
            List<String> reshaped,
            Optional<String> photo,
            boolean handout,
            DemoText text) {

        public boolean isOriginal() {
            return from.equals(language);
        }

        /** What it follows: the first source as first filed, and after that the bodies of the others. */
        public DemoText sources(Story story) {
            DemoText first = story.in(from).orElseThrow().text().atFirst();
            var body = new ArrayList<>(first.body());
            also.forEach(language -> body.addAll(
                    story.in(language).orElseThrow().text().atFirst().body()));
            return new DemoText(first.headline(), first.dek(), first.dateline(), first.photo(), body);
        }
    }

    /** The stories of the demo newsroom as shipped. */
    public static DemoStories load() {
        return new DemoStories(files().stream()
                .map(name -> story(DemoSection.resource("stories/" + name)))
                .toList());
    }

    static List<String> files() {
        return DemoSection.resource("stories.txt")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("//"))
                .toList();
    }

    /** @throws IllegalArgumentException saying which part of the text is at fault */
    static Story story(String text) {
        List<DemoSection> sections = DemoSection.read(text);
        DemoSection head = sections.get(0);
        String original = sections.get(1).key();
        List<Edition> editions = new ArrayList<>();
        List<Update> updates = new ArrayList<>();
        List<Correction> corrections = new ArrayList<>();
        var withdrawal = Optional.<Withdrawal>empty();
        for (DemoSection section : sections.subList(1, sections.size())) {
            if (section.kind().equals("update")) {
                updates.add(update(section));
            } else if (section.kind().equals("correction")) {
                corrections.add(correction(section));
            } else if (section.kind().equals("withdrawal")) {
                withdrawal = Optional.of(withdrawal(section));
            } else {
                editions.add(edition(section, original));
            }
        }
        return new Story(
                head.required("slugline"),
                head.required("desk"),
                Integer.parseInt(head.required("urgency")),
                List.copyOf(editions),
                List.copyOf(updates),
                List.copyOf(corrections),
                withdrawal);
    }

    private static Update update(DemoSection s) {
        return new Update(
                DemoOffset.parse(s.required("at")),
                s.required("note"),
                s.optional("weight").filter("MINOR"::equals).isPresent(),
                DemoText.of(s).body().stream()
                        .flatMap(p -> p.sentences().stream())
                        .toList());
    }

    private static Correction correction(DemoSection s) {
        return new Correction(
                DemoOffset.parse(s.required("at")),
                s.required("editor"),
                s.required("signed-by"),
                s.required("note"),
                DemoText.of(s).body().stream()
                        .flatMap(p -> p.sentences().stream())
                        .toList());
    }

    private static Withdrawal withdrawal(DemoSection s) {
        var notices = s.fields().entrySet().stream()
                .filter(f -> f.getKey().startsWith("notice."))
                .collect(Collectors.toMap(f -> f.getKey().substring("notice.".length()), Map.Entry::getValue));
        return new Withdrawal(
                DemoOffset.parse(s.required("at")), s.required("editor"), s.required("confirmed-by"), notices);
    }

    private static Edition edition(DemoSection s, String original) {
        String[] state = s.required("state").split(" ", 2);
        List<String> from = s.kind().equals("original")
                ? List.of(s.key())
                : s.optional("from").isPresent() ? s.list("from") : List.of(original);
        return new Edition(
                s.key(),
                from.get(0),
                from.subList(1, from.size()),
                Stage.valueOf(state[0]),
                state.length == 1 ? Turn.NONE : Turn.valueOf(state[1].toUpperCase(Locale.ROOT)),
                s.list("byline"),
                s.list("targets"),
                DemoOffset.parse(s.required("due")),
                // A translation that nobody has begun has no last step of its own.
                s.optional("at").map(DemoOffset::parse).orElse(Duration.ZERO),
                s.optional("translator"),
                s.optional("editor"),
                s.optional("returned-by"),
                s.optional("returned-for")
                        .map(all -> List.of(all.split(" *; *")))
                        .orElse(List.of()),
                s.optional("spiked-by"),
                s.optional("spiked-from").map(Stage::valueOf),
                s.optional("reason"),
                s.optional("waived-by"),
                s.optional("scheduled").map(DemoOffset::parse),
                s.optional("embargo").map(DemoOffset::parse),
                s.optional("embargo-reason"),
                s.optional("reshaped").map(all -> List.of(all.split(" *; *"))).orElse(List.of()),
                s.optional("photo"),
                s.optional("handout").isPresent(),
                DemoText.of(s));
    }
}
