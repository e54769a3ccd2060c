package news.dragoman.web.rendered;

import org.jspecify.annotations.Nullable;

/** Compares a page's mark with those that an asker names (RFC 9110, 13.1). */
final class Marks {

    private Marks() {}

    /**
     * Whether a header names the mark.
     *
     * @param header a list of quoted marks, or a star, which stands for whatever there is; null for none
     * @param weakly whether one that is marked weak counts, as where a copy only is to be spared (13.1.2)
     */
    static boolean named(@Nullable String header, String mark, boolean weakly) {
        if (header == null) {
            return false;
        }
        if (header.equals(mark) || header.strip().equals("*")) {
            return true;
        }
        for (int at = header.indexOf(mark); at >= 0; at = header.indexOf(mark, at + 1)) {
            boolean weak = at >= 2 && header.startsWith("W/", at - 2);
            String before = header.substring(0, weak ? at - 2 : at).stripTrailing();
            String after = header.substring(at + mark.length()).stripLeading();
            boolean whole = (before.isEmpty() || before.endsWith(",")) && (after.isEmpty() || after.startsWith(","));
            if (whole && (weakly || !weak)) {
                return true;
            }
        }
        return false;
    }
}
