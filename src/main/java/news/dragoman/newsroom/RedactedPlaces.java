package news.dragoman.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import news.dragoman.story.Edition;

/** Says where something was taken out of what readers see, until the edition is published anew. */
@ApplicationScoped
public class RedactedPlaces {

    private final LiveArticles articles;

    RedactedPlaces(LiveArticles articles) {
        this.articles = articles;
    }

    /** The words that stand before each place, in order; none for an edition that is not open since it was published. */
    public List<String> before(Edition edition) {
        if (edition.correction().isEmpty()) {
            return List.of(); // what nobody took anything out of is not looked at
        }
        return articles.of(edition).map(RedactedPlaces::places).orElseGet(List::of);
    }

    private static List<String> places(LiveArticle article) {
        var places = new ArrayList<String>();
        String last = "";
        boolean gone = false;
        for (LiveArticle.Part part : article.parts()) {
            if (part.gone() && !gone) {
                places.add(last);
            }
            gone = part.gone();
            last = gone ? last : part.text();
        }
        return places;
    }
}
