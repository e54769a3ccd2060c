package news.dragoman.api;

import jakarta.enterprise.context.RequestScoped;
import java.util.Arrays;
import java.util.Comparator;
import news.dragoman.api.view.KeyView;
import news.dragoman.api.view.KeysView;
import news.dragoman.api.view.MeView;
import news.dragoman.api.view.Pair;
import news.dragoman.api.view.PenName;
import news.dragoman.api.view.TokenView;
import news.dragoman.people.Chord;
import news.dragoman.people.People;
import news.dragoman.people.PersonaOwners;
import news.dragoman.people.Shortcut;
import news.dragoman.people.Tokens;
import news.dragoman.web.CurrentPerson;

/** The person in whose name the program calls, as they stand now. */
@RequestScoped
class Myself {
    private final People people;
    private final PersonaOwners personas;
    private final Tokens tokens;
    private final CurrentPerson current;

    Myself(People people, PersonaOwners personas, Tokens tokens, CurrentPerson current) {
        this.people = people;
        this.personas = personas;
        this.tokens = tokens;
        this.current = current;
    }

    MeView view() {
        var person = people.findById(current.person().id());
        String tag = current.face().tag();
        return new MeView(
                person.id(),
                person.login(),
                person.nameIn(tag),
                person.names(),
                person.roles(),
                person.languages(),
                person.pairs().stream()
                        .map(pair -> new Pair(pair.from(), pair.to()))
                        .sorted(Comparator.comparing(Pair::from).thenComparing(Pair::to))
                        .toList(),
                person.deskId(),
                person.zone().getId(),
                person.uiLanguage(),
                person.singleKeys(),
                person.keepsNothing(),
                personas.of(person.id()).stream()
                        .map(own -> new PenName(own.id(), own.nameIn(tag), own.names()))
                        .toList(),
                token(),
                person.version());
    }

    KeysView keys() {
        var keymap = people.findById(current.person().id()).keymap();
        return new KeysView(Arrays.stream(Shortcut.values())
                .map(action -> new KeyView(
                        action.code(),
                        action.place(),
                        keymap.of(action).map(Chord::text).orElse(null),
                        action.usual().text()))
                .toList());
    }

    String etag() {
        return Etags.of(Long.toString(people.findById(current.person().id()).version()));
    }

    private TokenView token() {
        var bearer = current.bearer().orElseThrow();
        return tokens.of(bearer.person()).stream()
                .filter(line -> line.id().equals(bearer.token()))
                .map(line -> new TokenView(line.name(), line.scopes(), line.expires()))
                .findFirst()
                .orElseThrow();
    }
}
