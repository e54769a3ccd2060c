package news.dragoman.database;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What Dragoman has acknowledged to one group of people, and what they have asked for without an answer yet. Written by
 * their thread, read by the test's while that one is held at the gate.
 */
final class StormLedger {

    /** A step on an edition. */
    record Deed(UUID edition, String step) {}

    /** A text at its version. */
    record Text(String words, int version) {}

    private final Map<String, Integer> stories = new HashMap<>();
    private final Map<Deed, Integer> deeds = new HashMap<>();
    private final Map<UUID, Text> texts = new HashMap<>();

    private final List<String> openStories = new ArrayList<>();
    private final List<Deed> openDeeds = new ArrayList<>();
    private final Map<UUID, Text> openTexts = new HashMap<>();

    private int acknowledged;

    synchronized void asksForStory(String slugline) {
        openStories.add(slugline);
    }

    synchronized void hasStory(String slugline) {
        openStories.remove(slugline);
        stories.merge(slugline, 1, Integer::sum);
        acknowledged++;
    }

    synchronized void asksFor(Deed deed) {
        openDeeds.add(deed);
    }

    synchronized void refused(Deed deed) {
        openDeeds.remove(deed);
    }

    synchronized void has(Deed deed) {
        openDeeds.remove(deed);
        deeds.merge(deed, 1, Integer::sum);
        acknowledged++;
    }

    synchronized void asksFor(UUID text, Text saved) {
        openTexts.put(text, saved);
    }

    synchronized void has(UUID text, Text saved) {
        openTexts.remove(text);
        texts.put(text, saved);
        acknowledged++;
    }

    synchronized int acknowledged() {
        return acknowledged;
    }

    synchronized int stepsAcknowledged() {
        return deeds.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Whatever stands in the database otherwise than acknowledged, or asked for and whole; nothing if all is well. */
    synchronized List<String> differences(
            Map<String, Integer> storiesFound, Map<Deed, Integer> deedsFound, Map<UUID, Text> textsFound) {
        List<String> wrong = new ArrayList<>();
        var sluglines = new ArrayList<>(openStories);
        sluglines.addAll(stories.keySet());
        for (String slugline : sluglines) {
            compare(
                    "story " + slugline,
                    stories.getOrDefault(slugline, 0),
                    count(openStories, slugline),
                    storiesFound.getOrDefault(slugline, 0),
                    wrong);
        }
        var asked = new ArrayList<>(openDeeds);
        asked.addAll(deeds.keySet());
        for (Deed deed : asked) {
            compare(
                    deed.step() + " on " + deed.edition(),
                    deeds.getOrDefault(deed, 0),
                    count(openDeeds, deed),
                    deedsFound.getOrDefault(deed, 0),
                    wrong);
        }
        texts.forEach((id, saved) -> {
            Text found = textsFound.get(id);
            if (!saved.equals(found) && (found == null || !found.equals(openTexts.get(id)))) {
                wrong.add(
                        "text " + id + ": acknowledged " + saved + ", asked " + openTexts.get(id) + ", found " + found);
            }
        });
        return wrong;
    }

    private static void compare(String what, int acknowledged, int asked, int found, List<String> wrong) {
        if (found < acknowledged || found > acknowledged + asked) {
            wrong.add(what + ": acknowledged " + acknowledged + ", asked " + asked + " more, found " + found);
        }
    }

    private static int count(List<?> things, Object thing) {
        return (int) things.stream().filter(thing::equals).count();
    }
}
