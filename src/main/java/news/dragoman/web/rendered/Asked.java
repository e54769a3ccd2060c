package news.dragoman.web.rendered;

/**
 * What was asked for, as far as a page depends on it.
 *
 * @param site where it was asked, which stands in pages unless an address is configured; else empty
 * @param address path, and what follows it where that matters
 */
record Asked(String site, String address) {

    /** Bytes that it takes, about. */
    int weight() {
        return 100 + site.length() + address.length();
    }
}
