package news.dragoman.api;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import news.dragoman.api.view.AccountAsk;
import news.dragoman.api.view.AccountView;
import news.dragoman.api.view.OpenedView;
import news.dragoman.api.view.Pair;
import news.dragoman.people.Desks;
import news.dragoman.people.LanguagePair;
import news.dragoman.people.Person;
import news.dragoman.people.PersonAccounts;
import news.dragoman.people.PersonDetails;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.Interface;
import news.dragoman.web.Words;
import news.dragoman.web.fields.Checking;
import news.dragoman.web.fields.FieldsMessages;
import news.dragoman.web.fields.LanguagePicks;
import news.dragoman.web.fields.LoginField;
import news.dragoman.web.fields.NameRows;
import news.dragoman.web.fields.PairRows;
import news.dragoman.web.fields.Zones;
import org.jspecify.annotations.Nullable;

/** Reads accounts from requests by the rules of the pages' forms, and shows them. */
@RequestScoped
class Accounts {
    private final Desks desks;
    private final CurrentPerson current;
    private final Words words;
    private final Clock clock;

    Accounts(Desks desks, CurrentPerson current, Words words, Clock clock) {
        this.desks = desks;
        this.current = current;
        this.words = words;
        this.clock = clock;
    }

    /** @throws Unfit if a field says what cannot be kept */
    PersonDetails details(AccountAsk ask) {
        Checking checking = new Checking(words, current.face());
        Locale locale = current.uiLocale();
        String login = LoginField.check(ask.login(), checking);
        var names = NameRows.of(ask.names(), locale).check(checking);
        var languages = LanguagePicks.of("languages", ask.languages(), locale).check(checking);
        var pairs = PairRows.of(ask.pairs().stream().map(Accounts::pair).collect(Collectors.toSet()), locale)
                .check(checking);
        ZoneId zone = Zones.check("zone", ask.zone(), checking);
        if (Interface.of(ask.interfaceLanguage()).isEmpty()) {
            checking.wrong(
                    "interfaceLanguage",
                    words.in(FieldsMessages.class, current.face()).interfaceWrong());
        }
        Unfit.unlessFine(checking);
        return new PersonDetails(
                login, ask.roles(), languages, pairs, names, desk(ask.desk()), ask.interfaceLanguage(), zone);
    }

    AccountView view(Person person) {
        return new AccountView(
                person.id(),
                person.login(),
                person.nameIn(current.face().tag()),
                person.names(),
                person.roles(),
                person.languages(),
                person.pairs().stream()
                        .map(pair -> new Pair(pair.from(), pair.to()))
                        .sorted(Comparator.comparing(Pair::from).thenComparing(Pair::to))
                        .toList(),
                person.deskId(),
                person.uiLanguage(),
                person.zone().getId(),
                person.active(),
                person.version());
    }

    /** With the code, which the answer alone carries: a repeat gets it without. */
    Once.Outcome<OpenedView> opened(PersonAccounts.Opened opened, int status, @Nullable String location) {
        var until = clock.instant().plus(opened.lasts());
        AccountView account = view(opened.person());
        return new Once.Outcome<>(
                status,
                new OpenedView(account, opened.code(), until),
                new OpenedView(account, null, until),
                etag(opened.person()),
                location);
    }

    static String etag(Person person) {
        return Etags.of(Long.toString(person.version()));
    }

    private static LanguagePair pair(Pair pair) {
        if (pair.from() == null
                || pair.to() == null
                || pair.from().isBlank()
                || pair.to().isBlank()
                || pair.from().equals(pair.to())) {
            throw new Fault(ProblemKind.MALFORMED, "pairs");
        }
        return new LanguagePair(pair.from(), pair.to());
    }

    private @Nullable UUID desk(@Nullable UUID id) {
        if (id != null && desks.findByIdOptional(id).isEmpty()) {
            throw new Fault(ProblemKind.MALFORMED, "desk");
        }
        return id;
    }
}
