package news.dragoman.api.view;

import java.util.UUID;
import news.dragoman.language.Mention;
import news.dragoman.newsroom.Dossiers;
import org.jspecify.annotations.Nullable;

/**
 * Two pieces side by side.
 *
 * @param number of the unit in the translation, from 1
 * @param omitted whether its sentences were left out on purpose
 * @param figure what is counted; null for what is no figure
 * @param source null where nothing stands there
 * @param target null where nothing stands there
 * @param sought whether there are rules for such things in the language of an empty side
 */
public record DossierLineView(
        UUID unit,
        int number,
        boolean omitted,
        Dossiers.Kind kind,
        Mention.@Nullable Kind figure,
        @Nullable Piece source,
        @Nullable Piece target,
        boolean sought) {

    /**
     * What a text says at one place.
     *
     * @param value what a figure amounts to, in a form of no language; empty where its words say it
     * @param speaker who is quoted; empty where the sentence does not say
     */
    public record Piece(String text, String language, String value, String speaker) {}
}
