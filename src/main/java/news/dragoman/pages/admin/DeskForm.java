package news.dragoman.pages.admin;

import java.time.Duration;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.dragoman.people.DeskDetails;
import news.dragoman.web.KeptForm;
import news.dragoman.web.fields.Checking;
import news.dragoman.web.fields.FieldsMessages;
import news.dragoman.web.fields.LanguagePicks;
import news.dragoman.web.fields.NameRows;
import news.dragoman.web.fields.Zones;
import news.dragoman.workflow.FourEyes;
import news.dragoman.workflow.Overtaken;

/** The form of a desk, as it stands or as it was filled in; times are whole minutes. */
record DeskForm(
        String version,
        String code,
        NameRows names,
        String zone,
        LanguagePicks languages,
        LanguagePicks targets,
        String translationLease,
        String editLease,
        String warning,
        String claimLimit,
        List<Mode> modes,
        boolean originalFirst,
        boolean reportersRead,
        boolean omissionReason,
        boolean runsAsPinned) {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
    private static final String LANGUAGE = "language";
    private static final String TARGET = "target";

    /** One way of keeping four eyes. */
    record Mode(FourEyes mode, boolean chosen) {}

    static DeskForm of(DeskDetails desk, String version, Locale locale) {
        return new DeskForm(
                version,
                desk.code(),
                NameRows.of(desk.names(), locale),
                desk.zone().getId(),
                LanguagePicks.of(LANGUAGE, desk.languages(), locale),
                LanguagePicks.of(TARGET, desk.defaultTargets(), locale),
                minutes(desk.translationLease()),
                minutes(desk.editLease()),
                minutes(desk.leaseWarning()),
                Integer.toString(desk.claimLimit()),
                modes(desk.fourEyes().name()),
                desk.originalFirst(),
                desk.reportersReadTranslations(),
                desk.omissionReason(),
                desk.overtaken() == Overtaken.AS_PINNED);
    }

    static DeskForm typed(KeptForm form, Locale locale) {
        return new DeskForm(
                form.value("version"),
                form.value("code-name"),
                NameRows.typed(form, locale),
                form.value("zone"),
                LanguagePicks.of(LANGUAGE, form.values(LANGUAGE), locale),
                LanguagePicks.of(TARGET, form.values(TARGET), locale),
                form.value("translation-lease"),
                form.value("edit-lease"),
                form.value("warning"),
                form.value("claim-limit"),
                modes(form.value("four-eyes")),
                !form.value("original-first").isEmpty(),
                !form.value("reporters-read").isEmpty(),
                !form.value("omission-reason").isEmpty(),
                !form.value("runs-as-pinned").isEmpty());
    }

    /** The same as typed, based on a later version. */
    DeskForm basedOn(long later) {
        return new DeskForm(
                Long.toString(later),
                code,
                names,
                zone,
                languages,
                targets,
                translationLease,
                editLease,
                warning,
                claimLimit,
                modes,
                originalFirst,
                reportersRead,
                omissionReason,
                runsAsPinned);
    }

    /** The desk as typed, with what is wrong noted. */
    DeskDetails check(Checking checking, AdminMessages say, Locale locale) {
        if (!DeskDetails.isCode(code.strip())) {
            checking.wrong("code-name", say.deskCodeWrong());
        }
        Map<String, String> called = names.check(checking);
        Set<String> speaks = languages.check(checking);
        Set<String> opened = targets.check(checking);
        if (speaks.isEmpty()) {
            checking.wrong(LANGUAGE, say.deskNoLanguage());
        }
        opened.stream()
                .filter(tag -> !speaks.contains(tag))
                .forEach(tag -> checking.wrong(TARGET, say.targetNotALanguage(Tongues.language(tag, locale))));
        ZoneId at = Zones.check("zone", zone, checking);
        Duration translation = lease("translation-lease", translationLease, checking, say);
        Duration edit = lease("edit-lease", editLease, checking, say);
        Duration before = number(warning).map(Duration::ofMinutes).orElse(Duration.ofDays(1_000));
        if (before.compareTo(translation) >= 0 || before.compareTo(edit) >= 0) {
            checking.wrong("warning", say.warningWrong());
        }
        long limit = number(claimLimit).orElse(0L);
        if (!DeskDetails.isClaimLimit(limit)) {
            checking.wrong("claim-limit", say.claimLimitWrong(DeskDetails.MOST_CLAIMS));
        }
        FourEyes mode =
                modes.stream().filter(Mode::chosen).map(Mode::mode).findFirst().orElse(FourEyes.REQUIRED);
        if (modes.stream().noneMatch(Mode::chosen)) {
            checking.wrong("four-eyes", say.chooseFromList());
        }
        return new DeskDetails(
                code.strip(),
                called,
                at,
                speaks,
                opened,
                translation,
                edit,
                before,
                (int) limit,
                mode,
                originalFirst,
                reportersRead,
                omissionReason,
                runsAsPinned ? Overtaken.AS_PINNED : Overtaken.WAITS);
    }

    /** Everything by its label, to compare two. */
    static Map<String, String> lines(DeskDetails desk, FieldsMessages fields, AdminMessages say, Locale locale) {
        var lines = new LinkedHashMap<String, String>();
        lines.put(say.deskCode(), desk.code());
        lines.put(fields.names(), String.join(" · ", new TreeMap<>(desk.names()).values()));
        lines.put(fields.zone(), desk.zone().getId());
        lines.put(fields.languages(), Tongues.languages(desk.languages(), locale));
        lines.put(say.targets(), Tongues.languages(desk.defaultTargets(), locale));
        lines.put(say.translationLease(), minutes(desk.translationLease()));
        lines.put(say.editLease(), minutes(desk.editLease()));
        lines.put(say.warning(), minutes(desk.leaseWarning()));
        lines.put(say.claimLimit(), Integer.toString(desk.claimLimit()));
        lines.put(say.fourEyes(), say.fourEyesIs(desk.fourEyes()));
        lines.put(say.originalFirst(), say.yes(desk.originalFirst()));
        lines.put(say.reportersRead(), say.yes(desk.reportersReadTranslations()));
        lines.put(say.omissionReason(), say.yes(desk.omissionReason()));
        lines.put(say.runsAsPinned(), say.yes(desk.overtaken() == Overtaken.AS_PINNED));
        return lines;
    }

    private static Duration lease(String field, String typed, Checking checking, AdminMessages say) {
        Duration lease = number(typed).map(Duration::ofMinutes).orElse(Duration.ZERO);
        if (!DeskDetails.isLease(lease)) {
            checking.wrong(
                    field,
                    say.leaseWrong(DeskDetails.SHORTEST_LEASE.toMinutes(), DeskDetails.LONGEST_LEASE.toMinutes()));
        }
        return lease;
    }

    private static Optional<Long> number(String typed) {
        return Optional.of(typed.strip())
                .filter(text -> NUMBER.matcher(text).matches())
                .map(Long::parseLong);
    }

    private static String minutes(Duration time) {
        return Long.toString(time.toMinutes());
    }

    private static List<Mode> modes(String chosen) {
        return Stream.of(FourEyes.values())
                .map(mode -> new Mode(mode, mode.name().equals(chosen)))
                .toList();
    }
}
