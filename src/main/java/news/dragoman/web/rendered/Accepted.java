package news.dragoman.web.rendered;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what an asker accepts (RFC 9110, 12.5.3). */
final class Accepted {

    private Accepted() {}

    /**
     * The packing that the asker likes best among those there are; of those liked alike the one that packs best. Plain
     * where the asker says nothing or would have none of them: better than no answer.
     *
     * @param there those there are, besides plain
     */
    static Coding best(@Nullable String header, Set<Coding> there) {
        if (header == null || header.isEmpty()) {
            return Coding.PLAIN;
        }
        Coding best = Coding.PLAIN;
        // Plain that is not named is welcome, but less so than whatever is.
        double liked = Math.max(weight(header, Coding.PLAIN), 0);
        for (Coding coding : Coding.values()) {
            double weight = coding == Coding.PLAIN ? 0 : weight(header, coding);
            if (weight > 0 && there.contains(coding) && (best == Coding.PLAIN ? weight >= liked : weight > liked)) {
                best = coding;
                liked = weight;
            }
        }
        return best;
    }

    /** How much it is liked, from 0 for not at all to 1; -1 where neither it nor a star is named. */
    private static double weight(String header, Coding coding) {
        double star = -1;
        for (int from = 0; from < header.length(); ) {
            int comma = header.indexOf(',', from);
            int to = comma < 0 ? header.length() : comma;
            int semicolon = header.indexOf(';', from);
            int end = semicolon >= 0 && semicolon < to ? semicolon : to;
            String name = header.substring(from, end).strip();
            if (name.equalsIgnoreCase(coding.token())) {
                return quality(header, end, to);
            }
            if (name.equals("*")) {
                star = quality(header, end, to);
            }
            from = to + 1;
        }
        return star;
    }

    private static double quality(String header, int from, int to) {
        int q = header.indexOf("q=", from);
        if (q < 0 || q >= to) {
            return 1;
        }
        String number = header.substring(q + 2, to).strip();
        return number.matches("[01](\\.[0-9]{0,3})?") ? Double.parseDouble(number) : 0;
    }
}
