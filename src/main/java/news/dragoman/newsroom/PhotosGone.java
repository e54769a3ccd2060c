package news.dragoman.newsroom;

import java.util.List;

/**
 * Bytes that nobody is to see any more, once the transaction that said so is through.
 *
 * @param prefixes of what is to go from the store
 */
record PhotosGone(List<String> prefixes) {}
