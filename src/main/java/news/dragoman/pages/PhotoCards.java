package news.dragoman.pages;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.dragoman.media.Photo;
import news.dragoman.media.Photos;
import news.dragoman.newsroom.LiveArticle;
import news.dragoman.newsroom.Situation;
import news.dragoman.story.Block;
import news.dragoman.story.Passage;
import news.dragoman.story.PhotoBlocks;
import news.dragoman.story.Picture;
import org.jspecify.annotations.Nullable;

/** Lays out the photos of a text for the newsroom's pages. */
@ApplicationScoped
public class PhotoCards {

    /** As wide as a card shows a photo on a dense screen, in pixels. */
    private static final int CARD = 640;

    /** The same of a thumbnail. */
    private static final int THUMB = 320;

    private final Photos photos;
    private final PhotoBlocks about;

    PhotoCards(Photos photos, PhotoBlocks about) {
        this.photos = photos;
        this.about = about;
    }

    /**
     * A photo at its place in the text.
     *
     * @param after how many paragraphs and subheads stand before it
     * @param words the ids of its blocks, caption, alt text and credit, as far as they are there
     */
    public record Placed(PhotoFactsView facts, boolean lede, int after, boolean first, boolean last, List<UUID> words) {
        public String id() {
            return facts.id().toString();
        }

        /** How many stand before it, for a sentence. */
        public String afterText() {
            return Integer.toString(after);
        }
    }

    /** The photos of an original as it stands, those without words too. */
    public List<Placed> of(Situation situation) {
        var text = situation.text();
        var words = new LinkedHashMap<UUID, List<UUID>>();
        var after = new LinkedHashMap<UUID, Integer>();
        int before = 0;
        for (Passage passage : text.passages()) {
            var picture = text.pictures().get(passage.id());
            if (picture == null) {
                before += passage.kind().prose() ? 1 : 0;
                continue;
            }
            words.computeIfAbsent(picture.photo(), p -> new ArrayList<>()).add(passage.id());
            after.putIfAbsent(picture.photo(), before);
        }
        var known = photos.byId(words.keySet());
        var cards = new ArrayList<Placed>();
        for (var photo : words.entrySet()) {
            int place = Objects.requireNonNull(after.get(photo.getKey()));
            cards.add(new Placed(
                    view(Objects.requireNonNull(known.get(photo.getKey())), CARD),
                    place == 0 && cards.isEmpty(),
                    place,
                    place == 0 && cards.isEmpty(),
                    place == before && cards.size() == words.size() - 1,
                    photo.getValue()));
        }
        return cards;
    }

    /** A small picture for every block that is about a photo. */
    public Map<UUID, PhotoFactsView> thumbs(List<UUID> blocks, Function<UUID, @Nullable Picture> pictures) {
        var wanted = new LinkedHashMap<UUID, UUID>();
        for (UUID block : blocks) {
            var picture = pictures.apply(block);
            if (picture != null) {
                wanted.put(block, picture.photo());
            }
        }
        return thumbs(wanted);
    }

    /** Photos of the story that do not stand in this text. */
    public List<PhotoFactsView> aside(Situation situation) {
        var there = situation.text().pictures().values().stream()
                .map(Picture::photo)
                .collect(Collectors.toSet());
        return photos.ofStory(situation.edition().storyId()).stream()
                .filter(photo -> !there.contains(photo.id()))
                .map(photo -> view(photo, THUMB))
                .toList();
    }

    /**
     * How many photos of the story never stood in this original: they came when it had been filed.
     *
     * @param blocks the original's, those that were taken out too
     */
    public int newcomers(Situation situation, List<Block> blocks) {
        var known = about.of(blocks.stream().map(Block::id).toList()).values();
        return (int) photos.ofStory(situation.edition().storyId()).stream()
                .filter(photo -> !known.contains(photo.id()))
                .count();
    }

    /** The same for the photos of an article, by block. */
    public Map<UUID, PhotoFactsView> thumbs(LiveArticle article) {
        var about = new HashMap<UUID, UUID>();
        article.shown().stream().filter(p -> p.photo() != null).forEach(p -> about.put(p.block(), p.photo()));
        return thumbs(about);
    }

    private Map<UUID, PhotoFactsView> thumbs(Map<UUID, UUID> wanted) {
        var known = photos.byId(Set.copyOf(wanted.values()));
        var thumbs = new HashMap<UUID, PhotoFactsView>();
        wanted.forEach((block, photo) -> {
            var found = known.get(photo);
            if (found != null && found.fate() == Photo.Fate.KEPT) {
                thumbs.put(block, view(found, THUMB));
            }
        });
        return thumbs;
    }

    private static PhotoFactsView view(Photo photo, int width) {
        var rendition = photo.rendition(width);
        return new PhotoFactsView(
                photo.id(),
                photo.version(),
                "/desk/photos/" + photo.id() + "/" + rendition.width(),
                rendition.width(),
                rendition.height(),
                PhotoFactsView.percent(photo.facts().focalX()),
                PhotoFactsView.percent(photo.facts().focalY()),
                photo.facts().handout(),
                photo.facts().takenOn() == null ? "" : photo.facts().takenOn().toString(),
                photo.facts().place());
    }
}
