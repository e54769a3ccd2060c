package news.dragoman.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dragoman.language.Language;
import news.dragoman.language.Languages;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The houses that get published articles by a key of their own, as configured: {@code name languages hash}, with a
 * semicolon between two, as in {@code tribune en,ug 9f86d0…}. A key belongs to no person and reads nothing else.
 */
@ApplicationScoped
public class Partners {

    private static final String CARRIED = Partner.class.getName();

    private final List<Partner> known;

    /** @throws IllegalArgumentException with what is wrong, so that nothing starts half configured */
    Partners(@ConfigProperty(name = "dragoman.partners") Optional<String> configured) {
        known = configured.stream()
                .flatMap(all -> Stream.of(all.split(";")))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(Partners::parsed)
                .toList();
    }

    private static Partner parsed(String line) {
        String[] words = line.split("\\s+");
        if (words.length != 3 || !words[2].matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("dragoman.partners wants \"name languages sha256\" for each partner,"
                    + " as in \"tribune en,ug 9f86d0…\"; what stands for " + words[0] + " is something else");
        }
        Set<Language> languages = Arrays.stream(words[1].split(","))
                .map(tag -> Language.parse(tag)
                        .filter(Languages.KNOWN::contains)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "dragoman.partners names the language " + tag + ", which is not known here")))
                .collect(Collectors.toUnmodifiableSet());
        return new Partner(words[0], languages, words[2]);
    }

    /** Whose key it is. */
    Optional<Partner> find(String key) {
        byte[] hash = hash(key);
        return known.stream()
                .filter(one -> MessageDigest.isEqual(HexFormat.of().parseHex(one.keyHash()), hash))
                .findFirst();
    }

    void carry(RoutingContext request, Partner partner) {
        request.put(CARRIED, partner);
    }

    /** Who asks, on a route for partners. */
    public Partner of(RoutingContext request) {
        Partner partner = request.get(CARRIED);
        if (partner == null) {
            throw new IllegalStateException("No partner was let in here");
        }
        return partner;
    }

    private static byte[] hash(String key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
