import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Verifies the record of a story that was taken out of Dragoman, without Dragoman and without a network:
 *
 * <pre>java Verify.java record.json [earlier.json]</pre>
 *
 * <p>With an earlier export of the same story, also that nothing of what stood there was changed or left out since. Exit
 * code 0: all that can be verified is true. 1: something is not, and which line. 2: not called as above. What is
 * verified, and what cannot be, stands in README.md beside this file.
 */
public final class Verify {

    private static final HexFormat HEX = HexFormat.of();
    /** Stands for a line that was sealed or erased. */
    private static final String TAKEN_AWAY = "\u2588\u2588\u2588\u2588\u2588";
    private static final String FIRST = "{\"format\":\"dragoman-record-1\",\"lines\":[";

    private final Map<String, String> words = new HashMap<>();
    private final Map<String, String> states = new LinkedHashMap<>();
    private final Map<String, String> languages = new LinkedHashMap<>();
    private final Map<String, String> versions = new LinkedHashMap<>();
    private final Map<String, String> heads = new LinkedHashMap<>();
    private final Map<String, Long> numbers = new HashMap<>();
    private final Map<String, List<String>> chains = new HashMap<>();
    private final List<String> notes = new ArrayList<>();
    private int entries;
    private int recomputed;
    private boolean ended;

    /** Something is not as it was written. */
    private static final class Untrue extends Exception {
        private static final long serialVersionUID = 1L;

        Untrue(String why) {
            super(why);
        }
    }

    public static void main(String[] files) throws IOException {
        if (files.length < 1 || files.length > 2) {
            System.err.println("Say what: java Verify.java record.json [earlier.json]");
            System.exit(2);
        }
        try {
            var now = new Verify();
            int lines = now.read(Path.of(files[0]));
            if (files.length == 2) {
                var before = new Verify();
                before.read(Path.of(files[1]));
                now.goesOnFrom(before);
            }
            now.report(lines, files.length == 2);
        } catch (Untrue untrue) {
            System.err.println("NOT TRUE. " + untrue.getMessage());
            System.exit(1);
        }
    }

    private int read(Path file) throws IOException, Untrue {
        var lines = Files.readString(file, StandardCharsets.UTF_8).split("\n", -1);
        check(lines[0].equals(FIRST), 0, "this is no record of Dragoman, or its first row was changed");
        String last = "";
        int number = 0;
        for (int row = 1; row < lines.length && !lines[row].equals("]}"); row++) {
            number++;
            String line = lines[row].endsWith(",") ? lines[row].substring(0, lines[row].length() - 1) : lines[row];
            int at = line.lastIndexOf(",\"hash\":\"");
            check(at > 0 && line.endsWith("\"}"), number, "it has no hash");
            String body = line.substring(0, at);
            String hash = line.substring(at + ",\"hash\":\"".length(), line.length() - 2);
            check(sha((last + "\n" + body).getBytes(StandardCharsets.UTF_8)).equals(hash), number,
                    "it was changed, or a line before it is missing");
            last = hash;
            check(!ended, number, "it comes after the end");
            try {
                take(object(new Json(body + "}", number).value(), number), number);
            } catch (ClassCastException | IllegalArgumentException odd) {
                throw new Untrue("Line " + number + ": it is not as records are.");
            }
        }
        check(ended, number + 1, "the end is missing");
        return number;
    }

    private void take(Map<String, Object> members, int number) throws Untrue {
        check(Objects.equals(members.get("line"), (long) number), number, "it is numbered " + members.get("line"));
        switch (text(members, "kind")) {
            case "text" -> words(members, number);
            case "edition" -> languages.put(text(members, "id"), text(members, "language"));
            case "version" -> version(members, number);
            case "entry" -> entry(members, number);
            case "end" -> end(members, number);
            default -> { } // story, person, cited, removal: their hash says it all
        }
    }

    private void words(Map<String, Object> text, int line) throws Untrue {
        String digest = text(text, "digest");
        states.put(digest, text(text, "state"));
        if (text.containsKey("words")) {
            String said = text(text, "words");
            check(shaOf(HEX.parseHex(text(text, "salt")), said).equals(digest), line, "the words are not those of the digest");
            words.put(digest, said);
        }
    }

    private void version(Map<String, Object> version, int line) throws Untrue {
        var said = new StringBuilder();
        said.append("dragoman version 1");
        for (String member : List.of("edition", "number", "cutAt", "at")) {
            said.append('\n').append(version.get(member));
        }
        said.append('\n').append(somebody(version, "by", line));
        said.append('\n').append(version.get("weight")).append('\n').append(version.get("contentHash"));
        said.append("\npins ").append(joined(version, "pins"));
        boolean readable = true;
        Map<String, Map<String, Object>> shown = pictures(version, line);
        Map<String, Map<String, String>> photos = new LinkedHashMap<>();
        Map<String, String> photoHeads = new LinkedHashMap<>();
        Map<String, String> photoEnds = new HashMap<>();
        int standing = 0;
        boolean begun = false;
        var form = new StringBuilder();
        String dateline = "";
        for (var block : objects(version, "blocks", line)) {
            said.append("\nblock ").append(block.get("id")).append(' ').append(block.get("kind")).append(' ').append(block.get("text"));
            String spoken = words.get(text(block, "text"));
            readable &= spoken != null;
            if (spoken != null && block.get("kind").equals("DATELINE")) {
                dateline = spoken;
            } else if (spoken != null && shown.containsKey(text(block, "id")) && !spoken.isBlank()) {
                var picture = shown.get(text(block, "id"));
                if (!photos.containsKey(text(picture, "id"))) {
                    photoHeads.put(text(picture, "id"), "{\"digest\":" + quoted(text(picture, "digest")) + ",\"crop\":["
                            + picture.get("across") + "," + picture.get("down") + "],\"handout\":" + picture.get("handout")
                            + ",\"lede\":" + (!begun && photos.isEmpty()) + ",\"after\":" + standing);
                    photoEnds.put(text(picture, "id"), told(picture, "taken") + told(picture, "place"));
                    readable &= !text(picture, "place").contains(TAKEN_AWAY);
                }
                photos.computeIfAbsent(text(picture, "id"), p -> new HashMap<>()).put(text(block, "kind"), spoken);
            } else if (spoken != null) {
                standing++;
                begun |= block.get("kind").equals("PARAGRAPH") || block.get("kind").equals("SUBHEAD");
                form.append(form.length() == 0 ? "" : ",").append("{\"kind\":").append(quoted(text(block, "kind")))
                        .append(",\"text\":").append(quoted(spoken)).append('}');
            }
        }
        for (var one : objects(version, "sentences", line)) {
            said.append("\nsentence ").append(one.get("id")).append(' ').append(one.get("block")).append(' ')
                    .append(one.get("kind")).append(' ').append(one.get("text"));
        }
        for (var one : objects(version, "units", line)) {
            said.append("\nunit ").append(one.get("id")).append(' ').append(one.get("block")).append(' ').append(one.get("kind"))
                    .append(Boolean.TRUE.equals(one.get("confirmed")) ? " confirmed" : " open")
                    .append(Boolean.TRUE.equals(one.get("omitted")) ? " omitted" : " written")
                    .append(" [").append(joined(one, "segments")).append("] [").append(joined(one, "answers")).append("] ")
                    .append(one.get("text"));
        }
        for (var one : version.containsKey("photos") ? objects(version, "photos", line) : List.<Map<String, Object>>of()) {
            said.append("\nphoto ").append(one.get("id")).append(' ').append(one.get("digest")).append(' ').append(one.get("across"))
                    .append(' ').append(one.get("down")).append(Boolean.TRUE.equals(one.get("handout")) ? " handout [" : " own [")
                    .append(joined(one, "blocks")).append(']');
        }
        check(sha(said.toString().getBytes(StandardCharsets.UTF_8)).equals(version.get("record")), line,
                "version " + version.get("number") + " is not the one that was cut");
        versions.put(text(version, "id"), text(version, "record"));
        var cited = new StringBuilder();
        if (version.containsKey("cited")) {
            for (Object one : (List<?>) version.get("cited")) {
                cited.append(cited.length() == 0 ? ",\"cited\":[" : ",").append(quoted(one.toString()));
                readable &= !one.toString().contains(TAKEN_AWAY);
            }
            cited.append(']');
        }
        String which = "Version " + version.get("number") + " in " + languages.get(text(version, "edition"));
        if (!readable) {
            notes.add(which + ": words were taken away; its other words are verified one by one.");
        } else if (!version.containsKey("byline")) {
            notes.add(which + ": the byline is not told, somebody works under a pen name; its words are verified one by one.");
        } else if (!Boolean.TRUE.equals(version.get("recomputes"))) {
            notes.add(which + ": signed with a note to readers that is not on record; its words are verified one by one.");
        } else {
            var byline = new StringBuilder();
            for (Object name : (List<?>) version.get("byline")) {
                byline.append(byline.length() == 0 ? "" : ",").append(quoted(name.toString()));
            }
            String canonical = "{\"v\":1,\"language\":" + quoted(String.valueOf(languages.get(text(version, "edition"))))
                    + ",\"byline\":[" + byline + "],\"dateline\":" + quoted(dateline) + ",\"blocks\":[" + form
                    + "],\"photos\":[" + photoForm(photos, photoHeads, photoEnds) + "]" + cited + ",\"note\":" + (version.containsKey("told") ? quoted(text(version, "told")) : "null") + "}";
            check(sha(canonical.getBytes(StandardCharsets.UTF_8)).equals(version.get("contentHash")), line,
                    "version " + version.get("number") + " does not have the content hash that was signed");
            recomputed++;
        }
    }

    /** The photos of a version by the blocks that are about them. */
    private static Map<String, Map<String, Object>> pictures(Map<String, Object> version, int line) throws Untrue {
        Map<String, Map<String, Object>> shown = new HashMap<>();
        if (version.containsKey("photos")) {
            for (var photo : objects(version, "photos", line)) {
                for (Object block : (List<?>) photo.get("blocks")) {
                    shown.put(block.toString(), photo);
                }
            }
        }
        return shown;
    }

    /** A member that is there only where there is something to tell. */
    private static String told(Map<String, Object> in, String member) {
        return in.containsKey(member) ? ",\"" + member + "\":" + quoted(text(in, member)) : "";
    }

    private static String photoForm(
            Map<String, Map<String, String>> photos, Map<String, String> heads, Map<String, String> ends) {
        var form = new StringBuilder();
        photos.forEach((id, words) -> form.append(form.length() == 0 ? "" : ",").append(heads.get(id))
                .append(",\"alt\":").append(quoted(words.getOrDefault("ALT", "")))
                .append(",\"caption\":").append(quoted(words.getOrDefault("CAPTION", "")))
                .append(",\"credit\":").append(quoted(words.getOrDefault("CREDIT", "")))
                .append(ends.get(id)).append('}'));
        return form.toString();
    }

    private void entry(Map<String, Object> entry, int line) throws Untrue {
        entries++;
        String edition = text(entry, "edition");
        long number = numbers.merge(edition, 1L, Long::sum);
        check(Objects.equals(entry.get("number"), number), line, "entry " + number + " of its edition is missing");
        String version = "-";
        if (entry.containsKey("version")) {
            version = text(entry, "versionRecord");
            String known = versions.get(text(entry, "version"));
            check(known == null || known.equals(version), line, "it speaks of another version");
        }
        String said = String.join("\n", "dragoman entry 1", edition, Long.toString(number), heads.getOrDefault(edition, "-"),
                text(entry, "id"), text(entry, "step"), String.valueOf(entry.getOrDefault("from", "-")), text(entry, "to"),
                text(entry, "at"), entry.containsKey("by") ? somebody(entry, "by", line) : "-",
                entry.containsKey("about") ? somebody(entry, "about", line) : "-", version,
                String.valueOf(entry.getOrDefault("reason", "-")), "remarks " + joined(entry, "remarks"),
                "until " + (entry.containsKey("until") ? entry.get("until") + " " + entry.get("zone") : "-"));
        String hash = sha(said.getBytes(StandardCharsets.UTF_8));
        check(hash.equals(entry.get("record")), line, "the entry is not the one that was written");
        heads.put(edition, hash);
        chains.computeIfAbsent(edition, e -> new ArrayList<>()).add(hash);
    }

    private void end(Map<String, Object> end, int line) throws Untrue {
        ended = true;
        check(heads.equals(end.get("heads")), line, "the record does not end where it did");
    }

    private void goesOnFrom(Verify before) throws Untrue {
        for (var head : before.heads.entrySet()) {
            check(chains.getOrDefault(head.getKey(), List.of()).contains(head.getValue()), 0,
                    "the earlier record in " + before.languages.get(head.getKey()) + " is not the beginning of this one");
        }
    }

    private void report(int lines, boolean compared) {
        System.out.println("TRUE. " + lines + " lines, " + entries + " entries, " + versions.size() + " versions in "
                + languages.size() + " languages; " + recomputed + " content hashes computed again.");
        System.out.println("Words: " + count("KEPT") + " verified, " + count("SEALED") + " sealed, " + count("ERASED")
                + " erased, " + count("WITHHELD") + " not for whoever took the record away.");
        notes.forEach(System.out::println);
        heads.forEach((edition, head) -> System.out.println("The record in " + languages.get(edition) + " ends with " + head));
        if (compared) {
            System.out.println("It goes on from the earlier one.");
        }
    }

    private long count(String state) {
        return states.values().stream().filter(state::equals).count();
    }

    /** Somebody stands in a hash by a salted hash of his id; where the salt is told, the id is the one. */
    private static String somebody(Map<String, Object> in, String member, int line) throws Untrue {
        var who = object(in.get(member), line);
        if (who.containsKey("salt")) {
            check(shaOf(HEX.parseHex(text(who, "salt")), text(who, "id")).equals(who.get("hash")), line, "it was somebody else");
        }
        return text(who, "hash");
    }

    private static void check(boolean holds, int line, String otherwise) throws Untrue {
        if (!holds) {
            throw new Untrue((line > 0 ? "Line " + line + ": " : "") + otherwise + ".");
        }
    }

    private static String text(Map<String, Object> in, String member) {
        return String.valueOf(in.get(member));
    }

    private static String joined(Map<String, Object> in, String member) {
        var all = new StringBuilder();
        for (Object one : (List<?>) in.getOrDefault(member, List.of())) {
            all.append(all.length() == 0 ? "" : ",").append(one);
        }
        return all.toString();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Object value, int line) throws Untrue {
        check(value instanceof Map, line, "something is missing in it");
        return (Map<String, Object>) value;
    }

    private static List<Map<String, Object>> objects(Map<String, Object> in, String member, int line) throws Untrue {
        var all = new ArrayList<Map<String, Object>>();
        for (Object one : (List<?>) in.getOrDefault(member, List.of())) {
            all.add(object(one, line));
        }
        return all;
    }

    private static String shaOf(byte[] salt, String words) {
        byte[] said = words.getBytes(StandardCharsets.UTF_8);
        byte[] all = new byte[salt.length + said.length];
        System.arraycopy(salt, 0, all, 0, salt.length);
        System.arraycopy(said, 0, all, salt.length, said.length);
        return sha(all);
    }

    private static String sha(byte[] bytes) {
        try {
            return HEX.formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** As canonical form v1 writes it: only what JSON asks for is escaped. */
    private static String quoted(String text) {
        var out = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\f' -> out.append("\\f");
                case '\r' -> out.append("\\r");
                default -> out.append(c < 0x20 ? String.format("\\u%04X", (int) c) : String.valueOf(c));
            }
        }
        return out.append('"').toString();
    }

    /** As much JSON as a record has (RFC 8259); numbers are whole. */
    private static final class Json {
        private final String text;
        private final int line;
        private int at;

        Json(String text, int line) {
            this.text = text;
            this.line = line;
        }

        Object value() throws Untrue {
            char c = peek();
            if (c == '{') {
                var members = new LinkedHashMap<String, Object>();
                for (at++; peek() != '}'; ) {
                    String name = string();
                    expect(':');
                    members.put(name, value());
                    if (peek() == ',') {
                        at++;
                    }
                }
                at++;
                return members;
            }
            if (c == '[') {
                var items = new ArrayList<Object>();
                for (at++; peek() != ']'; ) {
                    items.add(value());
                    if (peek() == ',') {
                        at++;
                    }
                }
                at++;
                return items;
            }
            if (c == '"') {
                return string();
            }
            int from = at;
            while (at < text.length() && ",]}".indexOf(text.charAt(at)) < 0) {
                at++;
            }
            String word = text.substring(from, at);
            if (word.equals("true") || word.equals("false")) {
                return Boolean.valueOf(word);
            }
            check(word.matches("-?[0-9]{1,18}"), line, "it is no JSON");
            return Long.valueOf(word);
        }

        private String string() throws Untrue {
            expect('"');
            var out = new StringBuilder();
            while (peek() != '"') {
                char c = text.charAt(at++);
                if (c != '\\') {
                    out.append(c);
                    continue;
                }
                char escaped = peek();
                at++;
                if (escaped == 'u') {
                    check(at + 4 <= text.length() && text.substring(at, at + 4).matches("[0-9A-Fa-f]{4}"), line, "it is no JSON");
                    out.append((char) Integer.parseInt(text.substring(at, at + 4), 16));
                    at += 4;
                } else {
                    int which = "bfnrt\"\\/".indexOf(escaped);
                    check(which >= 0, line, "it is no JSON");
                    out.append("\b\f\n\r\t\"\\/".charAt(which));
                }
            }
            at++;
            return out.toString();
        }

        private char peek() throws Untrue {
            check(at < text.length(), line, "it is no JSON");
            return text.charAt(at);
        }

        private void expect(char wanted) throws Untrue {
            check(peek() == wanted, line, "it is no JSON");
            at++;
        }
    }
}
