package news.dragoman.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import news.dragoman.history.Ids;
import news.dragoman.language.Alignment;
import news.dragoman.language.Language;
import news.dragoman.language.Sentences;

/**
 * Cuts a text into sentences that keep their identity across versions. A block whose words did not change keeps its
 * sentences as they are, so that no change of the segmentation rules ever touches them. The sentences of all other
 * blocks are {@linkplain Alignment aligned} with those they were: same words, same id; other words, the same id still, so
 * that a translation knows what changed; nothing alike, a new id.
 */
public final class Recutting {

    private Recutting() {}

    /** A sentence of the new version. */
    public record Sentence(UUID id, UUID blockId, BlockKind kind, String text) {}

    /**
     * The sentences of a text in their order.
     *
     * @param passages blocks with words
     * @param before the version before, with its sentences; empty for a first one
     */
    public static List<Sentence> of(List<Passage> passages, Language language, Optional<Version> before) {
        Map<UUID, Passage> old = new HashMap<>();
        Map<UUID, List<Sentence>> oldSentences = new HashMap<>();
        before.ifPresent(v -> {
            v.passages().forEach(p -> old.put(p.id(), p));
            v.segments()
                    .forEach(s -> oldSentences
                            .computeIfAbsent(s.blockId(), b -> new ArrayList<>())
                            .add(new Sentence(s.id(), s.blockId(), s.kind(), s.text())));
        });
        Set<UUID> unchanged = new HashSet<>();
        passages.stream()
                .filter(p -> p.equals(old.get(p.id())) && oldSentences.containsKey(p.id()))
                .forEach(p -> unchanged.add(p.id()));
        var open = before.stream()
                .flatMap(v -> v.passages().stream())
                .filter(p -> !unchanged.contains(p.id()))
                .flatMap(p -> oldSentences.getOrDefault(p.id(), List.of()).stream())
                .toList();
        var cut = new ArrayList<Sentence>();
        for (Passage passage : passages) {
            if (!unchanged.contains(passage.id())) {
                sentences(passage, language)
                        .forEach(s -> cut.add(new Sentence(Ids.next(), passage.id(), passage.kind(), s)));
            }
        }
        var named = named(open, cut).iterator();
        var all = new ArrayList<Sentence>();
        for (Passage passage : passages) {
            if (unchanged.contains(passage.id())) {
                all.addAll(oldSentences.get(passage.id()));
            } else {
                sentences(passage, language).forEach(s -> all.add(named.next()));
            }
        }
        return all;
    }

    /** What is said of a photo is another sentence than the same words about another photo. */
    private static List<Sentence> named(List<Sentence> before, List<Sentence> now) {
        var old = before.stream().filter(s -> !s.kind().photo()).toList();
        var found = Alignment.of(
                lines(old), lines(now.stream().filter(s -> !s.kind().photo()).toList()));
        var gone = new ArrayList<>(before);
        Arrays.stream(found).filter(i -> i >= 0).mapToObj(old::get).forEach(gone::remove);
        var named = new ArrayList<Sentence>();
        int next = 0;
        for (Sentence sentence : now) {
            int was = sentence.kind().photo() ? -1 : found[next++];
            var id = was >= 0 ? old.get(was).id() : theOnly(sentence, gone).orElse(sentence.id());
            named.add(new Sentence(id, sentence.blockId(), sentence.kind(), sentence.text()));
        }
        return named;
    }

    /**
     * There is one headline, one dek, one dateline, and of a photo one caption, alt text and credit: whatever its words
     * become, it is still that one.
     */
    private static Optional<UUID> theOnly(Sentence sentence, List<Sentence> gone) {
        return sentence.kind().prose()
                ? Optional.empty()
                : gone.stream()
                        .filter(s -> s.kind() == sentence.kind())
                        .filter(s -> !s.kind().photo() || s.blockId().equals(sentence.blockId()))
                        .findFirst()
                        .map(Sentence::id);
    }

    private static List<Alignment.Line> lines(List<Sentence> sentences) {
        return sentences.stream()
                .map(s -> new Alignment.Line(s.kind().prose() ? "BODY" : s.kind(), s.blockId(), s.text()))
                .toList();
    }

    /** Headlines, deks and datelines are rows of their own kind, whole; only the body is cut into sentences. */
    private static List<String> sentences(Passage passage, Language language) {
        return passage.kind() == BlockKind.PARAGRAPH
                ? Sentences.split(passage.text(), language)
                : List.of(passage.text());
    }
}
