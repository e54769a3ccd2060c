package news.dragoman.people;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's keys: those that everybody has, and in their place what the person chose, which may be none.
 *
 * <p>A key that a later Dragoman gives to something new goes to it only where the person has not given it away.
 */
public final class Keymap {

    /** Everybody's. */
    public static final Keymap USUAL = new Keymap(Map.of());

    private static final int SERIES = 9;

    private final Map<Shortcut, Optional<Chord>> own;

    private Keymap(Map<Shortcut, Optional<Chord>> own) {
        this.own = own;
    }

    /**
     * Why an action cannot have the key that somebody wants for it.
     *
     * @param other what has the key already; null where it is nothing of ours
     */
    public record Clash(
            Chord.@Nullable Fault fault, @Nullable Shortcut other) {}

    /** What came of a wish: the keys, or what stands against them. */
    public record Outcome(Keymap keymap, Map<Shortcut, Clash> clashes) {
        public boolean fine() {
            return clashes.isEmpty();
        }
    }

    /** As it is stored: by the code of the action, an empty text for no key. What makes no sense any more is left out. */
    public static Keymap stored(Map<String, String> stored) {
        Map<Shortcut, Optional<Chord>> own = new EnumMap<>(Shortcut.class);
        stored.forEach((code, text) -> Shortcut.of(code).ifPresent(one -> own.put(one, Chord.parse(text))));
        return new Keymap(own);
    }

    /**
     * Reads a wish.
     *
     * @param typed what somebody typed, by action; an empty text for no key. What is not in it has everybody's key
     */
    public static Outcome wish(Map<Shortcut, String> typed) {
        Map<Shortcut, Clash> clashes = new EnumMap<>(Shortcut.class);
        Map<Shortcut, Optional<Chord>> own = new EnumMap<>(Shortcut.class);
        typed.forEach((action, text) -> {
            Optional<Chord> chord = Chord.parse(text);
            if (chord.isEmpty() && !text.isBlank()) {
                clashes.put(action, new Clash(Chord.Fault.UNKNOWN, null));
            }
            fault(action, chord).ifPresent(fault -> clashes.put(action, new Clash(fault, null)));
            if (!chord.equals(Optional.of(action.usual()))) {
                own.put(action, chord);
            }
        });
        Keymap keymap = new Keymap(own);
        // Whoever moved a key is told, and not the action that has had its key all along.
        for (Shortcut action : own.keySet()) {
            keymap.rival(action).ifPresent(other -> clashes.putIfAbsent(action, new Clash(null, other)));
        }
        return new Outcome(keymap, clashes);
    }

    private static Optional<Chord.Fault> fault(Shortcut action, Optional<Chord> chord) {
        if (chord.isEmpty()) {
            return Optional.empty();
        }
        if (action.series() && !chord.get().last().equals("1")) {
            return Optional.of(Chord.Fault.NO_SERIES);
        }
        return chord.get()
                .fault()
                .or(() -> Optional.of(Chord.Fault.TYPES)
                        .filter(types -> action.whileWriting() && chord.get().single()));
    }

    /** What the person gave the key to that the action wants as well. Of everybody's keys none is in another's way. */
    private Optional<Shortcut> rival(Shortcut action) {
        List<Chord> wanted = chords(action, wanted(action));
        return Stream.of(Shortcut.values())
                .filter(other -> other != action && other.place().meets(action.place()))
                .filter(other -> chords(other, wanted(other)).stream()
                        .anyMatch(theirs -> wanted.stream().anyMatch(theirs::clashes)))
                .findFirst();
    }

    private Optional<Chord> wanted(Shortcut action) {
        Optional<Chord> chosen = own.get(action);
        return chosen == null ? Optional.of(action.usual()) : chosen;
    }

    private static List<Chord> chords(Shortcut action, Optional<Chord> chord) {
        if (chord.isEmpty() || !action.series()) {
            return chord.stream().toList();
        }
        return IntStream.rangeClosed(1, SERIES)
                .mapToObj(digit -> chord.get().ending(Integer.toString(digit)))
                .toList();
    }

    /** The key of an action; none where the person wants none, or gave everybody's to something else. */
    public Optional<Chord> of(Shortcut action) {
        if (own.isEmpty() || own.containsKey(action)) {
            return wanted(action);
        }
        boolean given = rival(action).filter(own::containsKey).isPresent();
        return given ? Optional.empty() : Optional.of(action.usual());
    }

    /** Every action that has a key, with its keys as a page hears them: nine of a series. */
    public Map<Shortcut, List<Chord>> heard() {
        Map<Shortcut, List<Chord>> heard = new EnumMap<>(Shortcut.class);
        for (Shortcut action : Shortcut.values()) {
            List<Chord> chords = new ArrayList<>(chords(action, of(action)));
            if (!chords.isEmpty()) {
                heard.put(action, chords);
            }
        }
        return heard;
    }

    /** Whether the person chose for themselves. */
    public boolean changed() {
        return !own.isEmpty();
    }

    /** For storing: only what is not everybody's. */
    public Map<String, String> toStore() {
        Map<String, String> stored = new TreeMap<>();
        own.forEach((action, chord) ->
                stored.put(action.code(), chord.map(Chord::text).orElse("")));
        return new HashMap<>(stored);
    }
}
