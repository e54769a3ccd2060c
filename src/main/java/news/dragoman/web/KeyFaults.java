package news.dragoman.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import news.dragoman.people.Keymap;
import news.dragoman.people.Shortcut;

/** Says why somebody cannot have the keys they want, one line an action, whose code is its field. */
public final class KeyFaults {
    private final ShortcutMessages say;

    public KeyFaults(ShortcutMessages say) {
        this.say = say;
    }

    /**
     * @param typed the keys as they were wished for
     * @param before what stands before the code in the id of a field
     */
    public List<FieldError> of(Keymap.Outcome outcome, Map<Shortcut, String> typed, String before) {
        return outcome.clashes().entrySet().stream()
                .map(one -> {
                    String key = typed.getOrDefault(one.getKey(), "").strip();
                    return new FieldError(before + one.getKey().code(), why(one.getValue(), key));
                })
                .toList();
    }

    private String why(Keymap.Clash clash, String key) {
        return clash.other() == null
                ? say.fault(Objects.requireNonNull(clash.fault()), key)
                : say.taken(key, say.label(clash.other()));
    }
}
