package news.dragoman.story;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import news.dragoman.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * Canonical form v1 of what a sign-off approves, and its SHA-256.
 *
 * <p>UTF-8 JSON without white space, members in this order: {@code v} (1), {@code language}, {@code byline} (the
 * printed names), {@code dateline}, {@code blocks} (each {@code kind} and {@code text}, in order, the dateline and
 * blank ones and those about photos left out), {@code photos} (in order, see below), {@code cited} (the media and documents
 * that it goes by, a line each as it was typed; left out where there are none), {@code note} (what readers are told of a
 * correction, null for nothing). Credits and pins are no part of it: a credit may be added without a new reading.
 *
 * <p>Of a photo: {@code digest} (SHA-256 of the picture), {@code crop} (what stays in sight, in thousandths of width and
 * height), {@code handout}, {@code lede}, {@code after} (how many of the {@code blocks} stand before it), {@code alt},
 * {@code caption}, {@code credit}, and where they are told {@code taken} (the day) and {@code place}.
 */
public final class CanonicalText {

    private static final ObjectMapper JSON = new ObjectMapper();

    private CanonicalText() {}

    /**
     * The canonical form itself, as somebody would hash it who wants to check a sign-off.
     *
     * @param pictures the photos, by the blocks that are about them
     * @param cited as it was typed; empty for nothing
     */
    public static String form(
            Language language,
            List<String> byline,
            List<Passage> passages,
            Map<UUID, Picture> pictures,
            String cited,
            @Nullable String note) {
        var blocks = new ArrayList<LinkedHashMap<String, String>>();
        String dateline = "";
        for (Passage passage : passages) {
            if (passage.text().isBlank() || passage.kind().photo() && pictures.containsKey(passage.id())) {
                continue;
            }
            if (passage.kind() == BlockKind.DATELINE) {
                dateline = passage.text();
                continue;
            }
            var block = new LinkedHashMap<String, String>();
            block.put("kind", passage.kind().name());
            block.put("text", passage.text());
            blocks.add(block);
        }
        var form = new LinkedHashMap<String, Object>();
        form.put("v", 1);
        form.put("language", language.tag());
        form.put("byline", byline);
        form.put("dateline", dateline);
        form.put("blocks", blocks);
        form.put(
                "photos",
                PhotoInText.of(passages, pictures).stream()
                        .map(CanonicalText::photo)
                        .toList());
        var media = media(cited);
        if (!media.isEmpty()) {
            form.put("cited", media);
        }
        form.put("note", note);
        try {
            return JSON.writeValueAsString(form);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A list of media cited by its lines, as it is signed. */
    public static List<String> media(String cited) {
        return cited.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static Map<String, Object> photo(PhotoInText photo) {
        var picture = photo.picture();
        var form = new LinkedHashMap<String, Object>();
        form.put("digest", picture.digest());
        form.put("crop", List.of(picture.across(), picture.down()));
        form.put("handout", picture.handout());
        form.put("lede", photo.lede());
        form.put("after", photo.after());
        form.put("alt", photo.alt());
        form.put("caption", photo.caption());
        form.put("credit", photo.credit());
        if (!picture.taken().isEmpty()) {
            form.put("taken", picture.taken());
        }
        if (!picture.place().isEmpty()) {
            form.put("place", picture.place());
        }
        return form;
    }

    /** SHA-256 of the canonical form. */
    public static byte[] hash(
            Language language,
            List<String> byline,
            List<Passage> passages,
            Map<UUID, Picture> pictures,
            String cited,
            @Nullable String note) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(form(language, byline, passages, pictures, cited, note)
                            .getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A hash as it travels in forms and addresses. */
    public static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }
}
