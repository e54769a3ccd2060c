package news.dragoman.browser;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import news.dragoman.people.Person;
import news.dragoman.people.PersonAccounts;
import news.dragoman.people.PersonDetails;
import news.dragoman.people.Persona;
import news.dragoman.workflow.Role;
import news.dragoman.world.World;

/** The administration and one's own page, with a person whose names run both ways. */
@ApplicationScoped
class AdminWalk implements Walk {

    private final World world;
    private final PersonAccounts accounts;

    AdminWalk(World world, PersonAccounts accounts) {
        this.world = world;
        this.accounts = accounts;
    }

    /** Somebody whose page is looked at, and who looks. */
    record Office(World.Newsroom room, Person rebiya, Persona mask) {}

    Office office() {
        var room = world.newsroom();
        var rebiya = accounts.create(
                new PersonDetails(
                        "rebiya.tursun." + UUID.randomUUID().toString().substring(0, 6),
                        Set.of(Role.TRANSLATOR, Role.EDITOR),
                        Set.of("ug", "zh-Hans"),
                        Set.of(World.pair("ug", "en"), World.pair("zh-Hans", "ug")),
                        Map.of("en", "Rebiya Tursun", "ug", "رابىيە تۇرسۇن", "zh-Hans", "Rebiya"),
                        room.desk().id(),
                        "en",
                        java.time.ZoneId.of("Asia/Urumqi")),
                World.PASSWORD);
        return new Office(room, rebiya, world.persona(rebiya, "NB", "Nur Bahar", "努尔"));
    }

    @Override
    public List<Stop> stops() {
        var office = office();
        var otto = office.room().otto();
        String person = "/desk/admin/people/" + office.rebiya().id();
        return List.of(
                new Stop("admin-people", "/desk/admin/people", otto),
                new Stop("admin-nobody", "/desk/admin/people?q=nobody%20at%20all", otto),
                new Stop("admin-person", person, otto),
                new Stop("admin-new", "/desk/admin/people/new", otto),
                new Stop("admin-leaving", person + "/leaving", otto),
                new Stop("admin-personas", "/desk/admin/personas", otto),
                new Stop(
                        "admin-persona", "/desk/admin/personas/" + office.mask().id(), otto),
                new Stop(
                        "admin-persona-chief",
                        "/desk/admin/personas/" + office.mask().id(),
                        office.room().ana()),
                new Stop("admin-desks", "/desk/admin/desks", otto),
                new Stop(
                        "admin-desk",
                        "/desk/admin/desks/" + office.room().desk().id(),
                        otto),
                new Stop("admin-partners", "/desk/admin/partners", otto),
                new Stop("grants", "/desk/grants", office.room().ana()),
                new Stop("me", "/desk/me", office.rebiya()),
                new Stop("code", "/desk/sign-in/code", null));
    }
}
