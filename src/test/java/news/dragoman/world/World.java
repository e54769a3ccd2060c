package news.dragoman.world;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dragoman.people.Desk;
import news.dragoman.people.Desks;
import news.dragoman.people.LanguagePair;
import news.dragoman.people.Person;
import news.dragoman.people.PersonAccounts;
import news.dragoman.people.PersonDetails;
import news.dragoman.people.Persona;
import news.dragoman.people.PersonaOwners;
import news.dragoman.people.Personas;
import news.dragoman.workflow.FourEyes;
import news.dragoman.workflow.Role;
import org.jspecify.annotations.Nullable;

/** Builds newsrooms. Tests share one database and are kept apart by a desk and people of their own. */
@ApplicationScoped
public class World {

    /** Everybody's password. */
    public static final String PASSWORD = "correct horse battery";

    private static final AtomicInteger COUNT = new AtomicInteger();

    /** More newsrooms than any one test has. */
    private static final int MANNED = 60;

    private final PersonAccounts accounts;
    private final Desks desks;
    private final Personas personas;
    private final PersonaOwners owners;
    private final Queue<UUID> manned = new ArrayDeque<>();
    private PersonAccounts.@Nullable Shared everybodys;

    World(PersonAccounts accounts, Desks desks, Personas personas, PersonaOwners owners) {
        this.accounts = accounts;
        this.desks = desks;
        this.personas = personas;
        this.owners = owners;
    }

    /** A desk with its people: two reporters, two translators, two editors, and those who only look on. */
    public record Newsroom(
            int number,
            Desk desk,
            Person lin,
            Person zhou,
            Person hana,
            Person idris,
            Person nora,
            Person wei,
            Person dara,
            Person ana,
            Person otto,
            Person mod) {

        /** Lin Ruochuan, reporter, writes Simplified Chinese. */
        @Override
        public Person lin() {
            return lin;
        }

        /** He Zhou, reporter, writes Simplified Chinese. */
        @Override
        public Person zhou() {
            return zhou;
        }

        /** Hana Voss, translator zh-Hans and zh-Hant into English. */
        @Override
        public Person hana() {
            return hana;
        }

        /** Idris Calloway, translator zh-Hans into English, and editor of English. */
        @Override
        public Person idris() {
            return idris;
        }

        /** Nora Whitfield, editor of English. */
        @Override
        public Person nora() {
            return nora;
        }

        /** Wei Anqi, editor of Simplified Chinese. */
        @Override
        public Person wei() {
            return wei;
        }

        /** Dara Amin, translator zh-Hans into Uyghur. */
        @Override
        public Person dara() {
            return dara;
        }

        /** Ana Reyes, chief. */
        @Override
        public Person ana() {
            return ana;
        }

        /** Otto Brandt, administrator: reads no story. */
        @Override
        public Person otto() {
            return otto;
        }

        /** Mo Dell, moderator: reads no unpublished story. */
        @Override
        public Person mod() {
            return mod;
        }
    }

    public Newsroom newsroom() {
        return newsroom(FourEyes.REQUIRED, Set.of("en"));
    }

    @Transactional
    public Newsroom newsroom(FourEyes fourEyes, Set<String> defaultTargets) {
        int n = COUNT.incrementAndGet();
        var desk = new Desk(
                "desk-" + n,
                Map.of("en", "Mandarin desk " + n, "zh-Hans", "中文部" + n),
                ZoneId.of("Asia/Shanghai"),
                Set.of("zh-Hans", "en", "ug"),
                defaultTargets);
        desk.adopt(fourEyes);
        desks.persist(desk);
        desks.flush();
        retire(desk);
        return new Newsroom(
                n,
                desk,
                person(n, desk, "Lin Ruochuan", "林若川", Set.of(Role.REPORTER), Set.of("zh-Hans")),
                person(n, desk, "He Zhou", "何舟", Set.of(Role.REPORTER), Set.of("zh-Hans")),
                person(
                        n,
                        desk,
                        "Hana Voss",
                        "沃斯",
                        Set.of(Role.TRANSLATOR),
                        Set.of("en"),
                        pair("zh-Hans", "en"),
                        pair("zh-Hant", "en")),
                person(
                        n,
                        desk,
                        "Idris Calloway",
                        "卡洛韦",
                        Set.of(Role.TRANSLATOR, Role.EDITOR),
                        Set.of("en"),
                        pair("zh-Hans", "en")),
                person(n, desk, "Nora Whitfield", "惠特菲尔德", Set.of(Role.EDITOR), Set.of("en")),
                person(n, desk, "Wei Anqi", "魏安琪", Set.of(Role.EDITOR), Set.of("zh-Hans")),
                person(n, desk, "Dara Amin", "达拉", Set.of(Role.TRANSLATOR), Set.of("ug"), pair("zh-Hans", "ug")),
                person(n, desk, "Ana Reyes", "雷耶斯", Set.of(Role.CHIEF), Set.of("en")),
                person(n, desk, "Otto Brandt", "布兰特", Set.of(Role.ADMIN), Set.of("en")),
                person(n, desk, "Mo Dell", "德尔", Set.of(Role.MODERATOR), Set.of("en")));
    }

    /**
     * After some dozens of newsrooms those who worked in the first leave: pages that offer everybody who works here would
     * have thousands to offer, and take seconds.
     */
    private synchronized void retire(Desk newest) {
        manned.add(newest.id());
        if (manned.size() > MANNED) {
            desks.getEntityManager()
                    .createNativeQuery("update person set active = false where desk_id = ?1")
                    .setParameter(1, manned.remove())
                    .executeUpdate();
        }
    }

    /** One more person at a desk. */
    @Transactional
    public Person person(
            int n,
            Desk desk,
            String latin,
            String chinese,
            Set<Role> roles,
            Set<String> languages,
            LanguagePair... pairs) {
        String login = latin.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "." + n;
        return accounts.create(
                new PersonDetails(
                        login,
                        roles,
                        languages,
                        Stream.of(pairs).collect(Collectors.toSet()),
                        Map.of("en", latin, "zh-Hans", chinese),
                        desk.id(),
                        "en",
                        ZoneId.of("Asia/Shanghai")),
                everybodys());
    }

    private synchronized PersonAccounts.Shared everybodys() {
        var known = everybodys;
        if (known == null) {
            known = accounts.shared(PASSWORD);
            everybodys = known;
        }
        return known;
    }

    /** A pen name for somebody. */
    @Transactional
    public Persona persona(Person person, String initials, String latin, String chinese) {
        var persona = new Persona(initials, Map.of("en", latin, "zh-Hans", chinese));
        personas.persist(persona);
        personas.flush();
        owners.assign(persona, person);
        return persona;
    }

    public static LanguagePair pair(String from, String to) {
        return new LanguagePair(from, to);
    }
}
