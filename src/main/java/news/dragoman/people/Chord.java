package news.dragoman.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A key with what is held down beside it, or two keys one after the other, as a page hears it: {@code Alt+m},
 * {@code Ctrl+Enter}, {@code Alt+Shift+ArrowUp}, {@code /}, {@code g d}. Modifiers stand in this order, names of keys
 * are those of {@code KeyboardEvent.key}.
 */
public record Chord(String text) {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("up", "ArrowUp"),
            Map.entry("down", "ArrowDown"),
            Map.entry("left", "ArrowLeft"),
            Map.entry("right", "ArrowRight"),
            Map.entry("↑", "ArrowUp"),
            Map.entry("↓", "ArrowDown"),
            Map.entry("←", "ArrowLeft"),
            Map.entry("→", "ArrowRight"),
            Map.entry("arrowup", "ArrowUp"),
            Map.entry("arrowdown", "ArrowDown"),
            Map.entry("arrowleft", "ArrowLeft"),
            Map.entry("arrowright", "ArrowRight"),
            Map.entry("enter", "Enter"),
            Map.entry("return", "Enter"),
            Map.entry("esc", "Escape"),
            Map.entry("escape", "Escape"),
            Map.entry("tab", "Tab"),
            Map.entry("space", "Space"),
            Map.entry("backspace", "Backspace"),
            Map.entry("delete", "Delete"),
            Map.entry("del", "Delete"),
            Map.entry("insert", "Insert"),
            Map.entry("capslock", "CapsLock"),
            Map.entry("home", "Home"),
            Map.entry("end", "End"),
            Map.entry("pageup", "PageUp"),
            Map.entry("pagedown", "PageDown"));

    /** The menus of Firefox (file, edit, view, history, bookmarks, tools, help) and the address bar, in English. */
    private static final Set<String> BROWSERS_ALT = Set.of(
            "b", "d", "e", "f", "h", "s", "t", "v", "ArrowLeft", "ArrowRight", "Home", "End", "PageUp", "PageDown");

    /** What stays with Ctrl: nothing in it edits text, opens, closes, prints or looks for anything in most browsers. */
    private static final Set<String> FREE_WITH_CTRL = Set.of("k", "m", "Enter");

    private static final Set<String> METHODS_CTRL = Set.of("Space", "`", ".", ",", ";", "/", "\\");

    /** Why a key is not to be had. */
    public enum Fault {
        /** It is no key. */
        UNKNOWN,
        /** The browser has it. */
        BROWSER,
        /** The operating system has it. */
        SYSTEM,
        /** Input methods and keyboards with more letters have it. */
        INPUT_METHOD,
        /** Screen readers have it. */
        SCREEN_READER,
        /** It moves about in pages and texts, everywhere. */
        STANDARD,
        /** Where somebody writes it would type a character. */
        TYPES,
        /** The action wants a key with the digit 1. */
        NO_SERIES
    }

    /** Reads what somebody typed; empty where it names no key. */
    public static Optional<Chord> parse(String typed) {
        String text = typed.strip();
        String[] parts = text.split("\\s*\\+\\s*(?=\\S)|\\s+");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        boolean ctrl = false;
        boolean alt = false;
        boolean meta = false;
        boolean shift = false;
        List<String> keys = new ArrayList<>();
        for (String part : parts) {
            switch (part.toLowerCase(Locale.ROOT)) {
                case "ctrl", "control", "strg" -> ctrl = true;
                case "alt", "option" -> alt = true;
                case "meta", "cmd", "command", "win" -> meta = true;
                case "shift" -> shift = true;
                default -> {
                    Optional<String> key = key(part);
                    if (key.isEmpty()) {
                        return Optional.empty();
                    }
                    keys.add(key.get());
                }
            }
        }
        boolean held = ctrl || alt || meta || shift;
        boolean two = keys.size() == 2 && !held && keys.stream().allMatch(key -> key.length() == 1);
        if (!two && (keys.size() != 1)) {
            return Optional.empty();
        }
        return Optional.of(new Chord((ctrl ? "Ctrl+" : "")
                + (alt ? "Alt+" : "")
                + (meta ? "Meta+" : "")
                + (shift ? "Shift+" : "")
                + String.join(" ", keys)));
    }

    private static Optional<String> key(String part) {
        String low = part.toLowerCase(Locale.ROOT);
        if (low.length() == 1 && low.charAt(0) > ' ' && low.charAt(0) < 0x7f) {
            return Optional.of(low);
        }
        if (low.matches("f([1-9]|1[0-2])")) {
            return Optional.of(low.toUpperCase(Locale.ROOT));
        }
        return Optional.ofNullable(NAMES.get(low));
    }

    /**
     * Why nobody may have it for the newsroom, if so. The rules are of what was read in the manuals of Chrome, Edge,
     * Firefox, Safari, NVDA, JAWS, VoiceOver, Windows, macOS and the input methods of both: ADR 35 lists them.
     */
    public Optional<Fault> fault() {
        String key = last();
        if (holds("Meta")) {
            return Optional.of(Fault.SYSTEM);
        }
        if (holds("Ctrl") && (holds("Alt") || holds("Shift"))) {
            return Optional.of(Fault.INPUT_METHOD); // AltGr types with Ctrl+Alt; Ctrl+Shift switches input methods
        }
        if (key.equals("Insert") || key.equals("CapsLock")) {
            return Optional.of(Fault.SCREEN_READER);
        }
        if (holds("Ctrl")) {
            return FREE_WITH_CTRL.contains(key)
                    ? Optional.empty()
                    : Optional.of(METHODS_CTRL.contains(key) ? Fault.INPUT_METHOD : Fault.BROWSER);
        }
        return holds("Alt") ? withAlt(key) : alone(key);
    }

    private Optional<Fault> withAlt(String key) {
        if (holds("Shift")) {
            // Alt+Shift by itself changes the language of the keyboard; with a letter it is a page's access key
            return key.equals("ArrowUp") || key.equals("ArrowDown")
                    ? Optional.empty()
                    : Optional.of(Fault.INPUT_METHOD);
        }
        if (Set.of("Tab", "Escape", "Space", "F4").contains(key)) {
            return Optional.of(Fault.SYSTEM);
        }
        if (key.equals("`") || key.equals("~")) {
            return Optional.of(Fault.INPUT_METHOD); // Japanese
        }
        return BROWSERS_ALT.contains(key) || key.matches("F\\d+") ? Optional.of(Fault.BROWSER) : Optional.empty();
    }

    private Optional<Fault> alone(String key) {
        if (holds("Shift")) {
            return Optional.of(key.length() == 1 ? Fault.TYPES : Fault.STANDARD);
        }
        if (key.length() == 1) {
            return Optional.empty();
        }
        return switch (key) {
            case "F2", "F4" -> Optional.empty();
            case "F6", "F7", "F8", "F9", "F10" -> Optional.of(Fault.INPUT_METHOD); // Japanese conversions
            case "F1", "F3", "F5", "F11", "F12" -> Optional.of(Fault.BROWSER);
            default -> Optional.of(Fault.STANDARD);
        };
    }

    /** Whether it is characters and nothing else, so that it is off while somebody writes (WCAG 2.1.4). */
    public boolean single() {
        return !text.contains("+") && last().length() == 1 || text.equals("+");
    }

    /** Whether hearing the one makes it unclear whether the other is meant: the same, or the beginning of it. */
    boolean clashes(Chord other) {
        return text.equals(other.text) || text.startsWith(other.text + " ") || other.text.startsWith(text + " ");
    }

    /** The same with another last key, as in {@code Alt+1} to {@code Alt+9}. */
    Chord ending(String key) {
        return new Chord(text.substring(0, text.length() - last().length()) + key);
    }

    String last() {
        int at = Math.max(text.lastIndexOf('+', text.length() - 2), text.lastIndexOf(' '));
        return text.substring(at + 1);
    }

    private boolean holds(String modifier) {
        return text.startsWith(modifier + "+") || text.contains("+" + modifier + "+");
    }

    /** As a person reads it: {@code Alt+↑}, {@code G D}. */
    public String shown() {
        String shown = text.replace("ArrowUp", "↑")
                .replace("ArrowDown", "↓")
                .replace("ArrowLeft", "←")
                .replace("ArrowRight", "→");
        String last = last();
        if (last.length() != 1) {
            return shown;
        }
        return single()
                ? shown.toUpperCase(Locale.ROOT)
                : shown.substring(0, shown.length() - 1) + last.toUpperCase(Locale.ROOT);
    }
}
