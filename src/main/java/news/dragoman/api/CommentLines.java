package news.dragoman.api;

import jakarta.enterprise.context.RequestScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.dragoman.api.view.CommentView;
import news.dragoman.api.view.PersonRef;
import news.dragoman.comments.Comment;
import news.dragoman.comments.Flag;
import news.dragoman.language.Language;
import news.dragoman.newsroom.CommentDesk;
import news.dragoman.people.People;
import news.dragoman.people.Person;
import news.dragoman.publication.Publication;
import news.dragoman.publication.Publications;
import news.dragoman.web.CurrentPerson;
import org.jspecify.annotations.Nullable;

/** Draws comments for programs. */
@RequestScoped
class CommentLines {
    private final CommentDesk desk;
    private final People people;
    private final Publications publications;
    private final CurrentPerson current;

    CommentLines(CommentDesk desk, People people, Publications publications, CurrentPerson current) {
        this.desk = desk;
        this.people = people;
        this.publications = publications;
        this.current = current;
    }

    List<CommentView> of(List<Comment> comments, Person person) {
        if (comments.isEmpty()) {
            return List.of();
        }
        var editions = comments.stream().map(Comment::editionId).distinct().toList();
        Map<UUID, Publication> articles = publications.list("editionId in ?1 and current", editions).stream()
                .filter(one -> !one.suspended() && one.withdrawnAt().isEmpty())
                .collect(Collectors.toMap(Publication::editionId, Function.identity()));
        var named = people(
                comments.stream().flatMap(one -> one.decidedBy().stream()).collect(Collectors.toSet()));
        return comments.stream()
                .map(one -> view(one, desk.reads(one, person), articles.get(one.editionId()), named))
                .toList();
    }

    Map<UUID, PersonRef> people(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : people.these(ids).stream()
                        .collect(Collectors.toMap(
                                Person::id,
                                one -> new PersonRef(
                                        one.id(), one.nameIn(current.face().tag()))));
    }

    private static CommentView view(
            Comment one, boolean reads, @Nullable Publication article, Map<UUID, PersonRef> named) {
        return new CommentView(
                one.id(),
                one.editionId(),
                article == null ? null : article.permalink().path(),
                one.articleLanguage().tag(),
                one.detectedLanguage().map(Language::tag).orElse(null),
                reads ? one.name() : "",
                reads ? one.body() : "",
                reads ? one.shown() : "",
                one.edited(),
                one.state(),
                one.reasonCode().orElse(null),
                one.passedAs().orElse(null),
                one.flags().stream().map(Flag::name).toList(),
                one.receivedAt(),
                one.decidedBy()
                        .flatMap(id -> Optional.ofNullable(named.get(id)))
                        .orElse(null),
                one.decidedAt().orElse(null),
                one.publicFrom().orElse(null),
                one.version());
    }
}
