package news.dragoman.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import news.dragoman.people.Chord;
import news.dragoman.people.Keymap;
import news.dragoman.people.Person;
import news.dragoman.people.Shortcut;
import org.jspecify.annotations.Nullable;

/** The keys of whoever looks at the page, for its caps and for the script that hears them. */
@Named("caps")
@RequestScoped
public class KeyCaps {
    private final CurrentPerson current;
    private @Nullable Map<Shortcut, List<Chord>> heard;

    KeyCaps(CurrentPerson current) {
        this.current = current;
    }

    /** What stands on the cap of a key, by the code of what it does; empty where there is none. */
    public String of(String code) {
        Shortcut action = Shortcut.of(code).orElseThrow(() -> new IllegalArgumentException("No shortcut " + code));
        List<Chord> chords = heard().getOrDefault(action, List.of());
        if (chords.isEmpty()) {
            return "";
        }
        return chords.get(0).shown() + (action.series() ? "…" + chords.size() : "");
    }

    /** All for the script: one a line, the code and then the key. */
    public String getAll() {
        return heard().entrySet().stream()
                .flatMap(
                        one -> one.getValue().stream().map(chord -> one.getKey().code() + " " + chord.text()))
                .collect(Collectors.joining("\n"));
    }

    private Map<Shortcut, List<Chord>> heard() {
        if (heard == null) {
            heard = current.optional().map(Person::keymap).orElse(Keymap.USUAL).heard();
        }
        return heard;
    }
}
