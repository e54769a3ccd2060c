package news.dragoman.newsroom;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import news.dragoman.story.Block;

/**
 * The blocks of an original as what stands in it one after the other: a paragraph, or a photo with all its words. Blocks
 * that were taken out keep their place among them.
 */
final class PhotoOrder {

    /** A block, or the blocks about one photo. */
    private record Item(List<Block> blocks) {
        boolean visible() {
            return blocks.stream().anyMatch(b -> !b.removed());
        }

        boolean body() {
            return blocks.get(0).kind().body();
        }
    }

    private final List<Item> items = new ArrayList<>();
    private final Map<UUID, Item> photos = new LinkedHashMap<>();

    /**
     * Puts them in order.
     *
     * @param all an original's blocks in their order, also those that were taken out
     * @param about the photos that they are about
     */
    PhotoOrder(List<Block> all, Map<UUID, UUID> about) {
        for (Block block : all) {
            var photo = about.get(block.id());
            var known = photo == null ? null : photos.get(photo);
            if (known != null) {
                known.blocks().add(block);
                known.blocks().sort(Comparator.comparing(Block::kind));
                continue;
            }
            var item = new Item(new ArrayList<>(List.of(block)));
            items.add(item);
            if (photo != null) {
                photos.put(photo, item);
            }
        }
    }

    /** The blocks of a photo; none if it never stood here. */
    List<Block> of(UUID photo) {
        var item = photos.get(photo);
        return item == null ? List.of() : item.blocks();
    }

    /** Whether a photo stands in the text. */
    boolean any() {
        return photos.values().stream().anyMatch(Item::visible);
    }

    /** Puts a photo before everything in the body: there the first one is the lede photo. */
    void first(UUID photo) {
        var item = photos.get(photo);
        items.remove(item);
        int at = 0;
        while (at < items.size() && !items.get(at).body()) {
            at++;
        }
        items.add(at, item);
    }

    /** Puts a photo at the end. */
    void last(UUID photo) {
        var item = photos.get(photo);
        items.remove(item);
        items.add(item);
    }

    /** Puts a photo behind the paragraph that this block is; at the end if it is not here. */
    void after(UUID photo, UUID block) {
        var item = photos.get(photo);
        items.remove(item);
        int at = items.size();
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).blocks().stream().anyMatch(b -> b.id().equals(block))) {
                at = i + 1;
            }
        }
        items.add(at, item);
    }

    /** Moves a photo past its visible neighbour; nothing happens at the ends. */
    void step(UUID photo, boolean down) {
        var item = photos.get(photo);
        int from = items.indexOf(item);
        int at = from;
        do {
            at += down ? 1 : -1;
        } while (at >= 0
                && at < items.size()
                && !(items.get(at).visible() && items.get(at).body()));
        if (at >= 0 && at < items.size()) {
            items.remove(from);
            items.add(at, item);
        }
    }

    /** Gives every block the number of its place. */
    void settle() {
        int place = 0;
        for (Item item : items) {
            for (Block block : item.blocks()) {
                block.place(++place);
            }
        }
    }
}
