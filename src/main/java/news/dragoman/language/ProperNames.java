package news.dragoman.language;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds names of people, places, organisations and works.
 *
 * <p>In English and other languages with capitals: runs of capitalised words, without months, days, titles and what stands
 * first in a sentence by rule alone. In Chinese: transliterated names with a dot; a family name and what follows where no
 * dictionary word (ICU's) stands there; what a sign of place or institution ends; titles of works in 《》. In every language
 * places that CLDR knows, and, where the script has no capitals, words in Latin letters. Names that nothing gives away are
 * missed.
 */
public final class ProperNames {

    private static final Pattern CAPITALS = Pattern.compile(
            "\\p{Lu}[\\p{L}\\p{M}\\p{Nd}'’-]*(?:(?: | (?:of|of the|de|da|del|bin|ibn|al|van|von) )\\p{Lu}[\\p{L}\\p{M}\\p{Nd}'’-]*)*");
    private static final Set<String> NEVER = words(
            "January February March April May June July August September October November December Monday Tuesday Wednesday"
                    + " Thursday Friday Saturday Sunday I Celsius Fahrenheit");
    private static final Set<String> TITLES = words(
            "Mr Mrs Ms Dr Professor Prof President Captain Judge Mayor Minister Sir Madam Chairman Chairwoman Director Doctor"
                    + " General Officer Inspector Engineer Editor Reporter Premier");
    private static final Set<String> FIRST = words(
            "The A An In On At But And Or Nor So Yet He She It They We You This That These Those There Here After Before When"
                    + " While As For From With By Last Since If Its His Her Their Our My Your No Not Now Then Some Many Most"
                    + " All Each Both Such Few Several Two Three Four Five Six Seven Eight Nine Ten Another Other One Only Even"
                    + " According Over Under About Around Nearly Almost More Less What Who Why How Where Which To Of During"
                    + " Between Through Until Into Out Up Down Still Also However Although Because Despite Asked Residents"
                    + " Officials Police Local Half Fewer Every Next Once Meanwhile Today Yesterday Tomorrow Please Do Did Is"
                    + " Are Was Were Will Would Could Should Can May Must Have Has Had Let Nobody Somebody Everyone Everybody");

    private static final String SURNAMES = "王李张刘陈杨黄赵周吴徐孙马朱胡郭何林罗高郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆"
            + "范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫雷龙史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔赖文牛尚施洪季齐穆裴柳";
    private static final Set<String> DOUBLE = Set.of("欧阳", "司马", "上官", "诸葛", "司徒", "慕容");
    private static final String SOUNDS = "阿艾安奥巴白拜保贝比彼别卜波伯博布查楚达戴丹德登迪丁东杜多顿厄恩尔法菲费芬佛夫弗福盖戈格哥古哈海汉豪赫亨胡华霍基吉加贾杰金卡凯坎科克肯库拉"
            + "莱兰劳勒雷蕾里丽利莉林琳刘卢鲁露伦罗洛马玛迈麦曼梅门米莫默姆穆纳娜南内尼妮纽努诺欧优素帕佩皮普齐奇契乔切丘让热瑞若萨塞桑瑟沙莎山舍圣施史舒斯思苏索塔泰坦汤特藤提蒂图托瓦万威韦维魏温文沃乌武西希夏"
            + "肖谢辛休许雅亚扬耶叶伊易因英尤于约扎詹珍芝兹祖佐吾买提江古丽热依木孜";
    private static final Pattern DOTTED = Pattern.compile("[" + SOUNDS + "]{1,6}(?:[·•‧][" + SOUNDS + "]{1,6})+");
    private static final Pattern WORK = Pattern.compile("《([^《》]{1,40})》");
    private static final Pattern LATIN =
            Pattern.compile("\\p{IsLatin}[\\p{IsLatin}\\p{Nd}'’.&-]*(?: \\p{Lu}[\\p{IsLatin}\\p{Nd}'’.&-]*)*");
    private static final String BEFORE_PERSON = "者任授长记师医士官员工民生家人席理书总警客友东婆爷叔姨嫂姐哥弟妹母父子女夫妻";
    private static final Pattern AFTER_PERSON =
            Pattern.compile("^(?:[说称告指表认介强透坦回答问写补解承警呼宣（，、。和与及等在是的也曾出从向对将因先女教]|先生|女士|律师|教授|医生|老师|记者|船长|主任|博士|$)");
    private static final Pattern PLACE = Pattern.compile(
            "(?:大学|学院|中学|小学|医院|法院|检察院|公司|集团|银行|委员会|协会|基金会|出版社|研究所|管理处|电视台|日报|晚报|码头|机场|水库|[省市县区镇乡村州港岛江河湖湾桥路街山])");
    private static final Set<String> COMMON = Set.of(
            "本市", "本县", "该市", "该县", "全市", "全县", "全省", "全村", "全镇", "城市", "山区", "地区", "灾区", "社区", "景区", "小区", "农村", "乡村",
            "村镇", "城镇", "海港", "渔港", "渔村", "海岛", "小岛", "岛", "江河", "河湖", "海湾", "大桥", "公路", "铁路", "道路", "马路", "上街", "大街",
            "下山", "上山", "进村", "回村", "进港", "出港", "离港", "入港", "停港", "在港", "到港", "过河", "过桥", "一路", "半路", "走路", "修路", "该村",
            "该镇", "该校", "本村", "各村", "各市", "各县", "周边县", "邻近县", "附近村", "沿海省", "贫困县", "贫困村", "上海市区", "工业区", "居民区", "开发区",
            "住宅区", "保护区", "游客区", "县城中学", "砂石码头", "高峰期", "大桥桥");
    /** Verbs, numbers and words of everyday that stand before a place's name and are none of it. */
    private static final String NOT_IN_NAMES = "入进出到过去来两這这那條条座塌游跨沿该本各全某个的了在从";

    private static final String DIVISIONS = "省市县区镇乡村州";

    /** What a dictionary has as one word and is still a name. */
    private static final Pattern WATERS = Pattern.compile("[^小大沿内界运江山渡过长新老][河江湖州]|长江|[^\\s]{2,3}[省市州县]");

    private static final Set<String> FUNCTION = Set.of(
            "比", "在", "从", "到", "往", "和", "与", "的", "是", "为", "对", "向", "由", "于", "及", "等", "将", "被", "把", "离", "去",
            "回", "了", "过", "经", "位于", "前往", "抵达", "离开", "来自");

    private static final String SUFFIX = "省市县区镇乡村州港岛江河湖湾";

    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("River", "河江"),
            Map.entry("Lake", "湖"),
            Map.entry("Island", "岛"),
            Map.entry("Mountain", "山"),
            Map.entry("Bay", "湾"),
            Map.entry("County", "县"),
            Map.entry("Town", "镇"),
            Map.entry("Township", "乡"),
            Map.entry("Village", "村"),
            Map.entry("City", "市"),
            Map.entry("Province", "省"),
            Map.entry("Street", "街"),
            Map.entry("Road", "路"),
            Map.entry("Bridge", "桥"),
            Map.entry("Harbour", "港"));

    private static final Transliterator PINYIN = Transliterator.getInstance("Han-Latin; Latin-ASCII; Lower");

    private ProperNames() {}

    private static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }

    /**
     * Names in a text, in their order.
     *
     * @param known names that were found elsewhere in the whole text, and count here wherever they stand
     * @param source names of the source: a word that sounds like one of them is a name even where any word has a capital
     */
    public static List<NameForm> in(String text, Language language, Set<String> known, List<NameForm> source) {
        List<NameForm> found = new ArrayList<>();
        boolean han = language.countsCharacters();
        known.stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .forEach(name -> everywhere(text, name, name, !han, found));
        KnownPlaces.in(language).forEach((name, code) -> {
            if (text.contains(name)) {
                everywhere(text, name, code, !han, found);
            }
        });
        if (language.base().equals("zh") || language.base().equals("yue")) {
            chinese(text, language, found);
        } else if (capitals(language)) {
            capitalised(text, source.stream().map(name -> sound(name.text())).toList(), found);
        }
        if (!capitals(language)) {
            matches(LATIN, text, 0, found);
        }
        found.sort(Comparator.comparingInt(NameForm::start));
        return List.copyOf(found);
    }

    /** Lays names of a source beside those of its translation: by key, by sound, by what was learned, then by their place. */
    public static List<Beside.Pair<NameForm>> beside(
            List<NameForm> source, List<NameForm> target, Set<Learned> learned) {
        BiPredicate<NameForm, NameForm> met = (one, other) -> learned.contains(new Learned(one.text(), other.text()));
        var sure = Beside.pair(source, target, List.of(ProperNames::one, met));
        var left = sure.stream()
                .filter(p -> p.source() != null && p.target() == null)
                .toList();
        var right = sure.stream().filter(p -> p.source() == null).toList();
        if (left.size() != 1 || right.size() != 1) {
            return sure;
        }
        // One on either side: they stand for each other.
        var pairs = new ArrayList<>(sure);
        pairs.removeAll(left);
        pairs.replaceAll(
                p -> p.equals(right.get(0)) ? new Beside.Pair<>(left.get(0).source(), p.target()) : p);
        return List.copyOf(pairs);
    }

    /** That a name of the source is called so in the translation. */
    public record Learned(String source, String target) {}

    /**
     * Where a name in Latin letters is heard in a text in Chinese characters: those that are read so, two or more, or one before
     * the sign of what it is ("Ling River", 泠河).
     */
    public static List<NameForm> heard(String han, List<NameForm> latin) {
        List<NameForm> heard = new ArrayList<>();
        for (NameForm name : latin) {
            List<String> words = new ArrayList<>(Arrays.asList(name.text().split("[ -]+")));
            String sign = words.size() > 1 ? SIGNS.getOrDefault(words.get(words.size() - 1), "") : "";
            if (!sign.isEmpty()) {
                words.remove(words.size() - 1);
            }
            String wanted = words.stream().map(ProperNames::sound).collect(Collectors.joining());
            for (int at = 0; at < han.length(); at++) {
                int end = read(han, at, wanted);
                boolean signed = end > 0 && end < han.length() && sign.indexOf(han.charAt(end)) >= 0;
                if (end - at >= 2 || signed) {
                    int to = signed || end < han.length() && SUFFIX.indexOf(han.charAt(end)) >= 0 ? end + 1 : end;
                    add(heard, new NameForm(at, han.substring(at, to), name.key()));
                    break;
                }
            }
        }
        return heard;
    }

    /** The end of the characters from there on that are read as these letters; -1 where they are read otherwise. */
    private static int read(String han, int from, String letters) {
        int heard = 0;
        for (int at = from; at < han.length() && heard < letters.length(); at++) {
            String sound = Character.isIdeographic(han.charAt(at)) ? sound(han.substring(at, at + 1)) : "";
            if (sound.isEmpty() || !letters.startsWith(sound, heard)) {
                return -1;
            }
            heard += sound.length();
            if (heard == letters.length()) {
                return at + 1;
            }
        }
        return -1;
    }

    /** Whether there are rules for names in a language beyond places and words in other letters. */
    public static boolean looksFor(Language language) {
        return capitals(language)
                || language.base().equals("zh")
                || language.base().equals("yue");
    }

    private static boolean one(NameForm one, NameForm other) {
        if (one.key().equals(other.key())) {
            return true;
        }
        String sound = sound(one.text());
        var words = Arrays.stream(other.text().split("[ -]+"))
                .map(ProperNames::sound)
                .toList();
        var reversed = new ArrayList<>(words);
        java.util.Collections.reverse(reversed);
        return sound.length() > 2
                && (sound.equals(String.join("", words))
                        || sound.equals(String.join("", reversed))
                        || words.size() == 1 && words.get(0).equals(family(one.text()))
                        || sound.length() > 5
                                && sound.startsWith(words.get(0))
                                && words.get(0).length() > 4);
    }

    /** How a family name of one character sounds. */
    private static String family(String name) {
        return name.length() >= 2 && name.length() <= 4 && name.codePoints().allMatch(Character::isIdeographic)
                ? sound(name.substring(0, 1))
                : "";
    }

    private static String sound(String name) {
        return PINYIN.transliterate(name).toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }

    private static boolean capitals(Language language) {
        return Set.of("Latn", "Cyrl", "Grek", "Armn").contains(language.script());
    }

    private static void capitalised(String text, List<String> sounds, List<NameForm> found) {
        Matcher run = CAPITALS.matcher(text);
        while (run.find()) {
            int start = run.start();
            String name = run.group();
            boolean opening = start == 0 || text.substring(0, start).matches("(?s).*(?:[.!?:][”’\"]? |[“‘\"(]|— )$");
            boolean first = opening;
            List<String> words = new ArrayList<>(Arrays.asList(name.split(" ")));
            while (!words.isEmpty()
                    && (TITLES.contains(words.get(0).replace(".", "")) && words.size() > 1
                            || first && FIRST.contains(words.get(0)) && !family(words)
                            || NEVER.contains(words.get(0).replaceFirst("[’'].*", ""))
                            || Character.isLowerCase(words.get(0).charAt(0)))) {
                start += words.remove(0).length() + 1;
                first = false;
            }
            while (!words.isEmpty() && NEVER.contains(words.get(words.size() - 1))) {
                words.remove(words.size() - 1);
            }
            String rest = String.join(" ", words).replaceFirst("[’']s$", "");
            boolean single =
                    opening && words.size() == 1 && run.start() == start && !rest.equals(rest.toUpperCase(Locale.ROOT));
            String sound = single ? sound(rest) : "";
            boolean heard = sound.length() > 3 && sounds.stream().anyMatch(one -> one.startsWith(sound));
            if (rest.length() > 1 && (!single || heard)) {
                add(found, new NameForm(start, rest, rest));
            }
        }
    }

    /** He Zhou and She Lin are called by a word that begins sentences; before a verb it has no capital after it. */
    private static boolean family(List<String> words) {
        return words.size() > 1
                && Set.of("He", "She").contains(words.get(0))
                && Character.isUpperCase(words.get(1).charAt(0));
    }

    private static void chinese(String text, Language language, List<NameForm> found) {
        matches(DOTTED, text, 0, found);
        matches(WORK, text, 1, found);
        List<String> tokens = Words.tokens(text, language);
        int[] starts = new int[tokens.size() + 1];
        for (int i = 0; i < tokens.size(); i++) {
            starts[i + 1] = starts[i] + tokens.get(i).length();
        }
        places(text, tokens, starts, found);
        people(text, tokens, starts, found);
    }

    /** A family name and one or two characters that are no word, beside somebody's trade or a verb. */
    private static void people(String text, List<String> tokens, int[] starts, List<NameForm> found) {
        Set<Integer> cuts = Arrays.stream(starts).boxed().collect(Collectors.toCollection(HashSet::new));
        for (int i = 0; i < tokens.size(); i++) {
            int start = starts[i];
            boolean twofold = start + 2 <= text.length() && DOUBLE.contains(text.substring(start, start + 2));
            if (!twofold && SURNAMES.indexOf(text.charAt(start)) < 0) {
                continue;
            }
            for (int given = 2; given >= 1; given--) {
                int end = start + (twofold ? 2 : 1) + given;
                if (end > text.length() || !cuts.contains(end)) {
                    continue;
                }
                String name = text.substring(start, end);
                boolean word = tokens.get(i).length() == name.length()
                        && !twofold
                        && tokens.get(i).length() > 2;
                boolean han = name.codePoints().allMatch(Character::isIdeographic);
                boolean dictionary =
                        tokens.get(i).length() > 1 && !(tokens.get(i).length() == 2 && given == 2);
                boolean before = start == 0
                        || "，。：；、“（和与及对向由的".indexOf(text.charAt(start - 1)) >= 0
                        || BEFORE_PERSON.indexOf(text.charAt(start - 1)) >= 0;
                boolean after = AFTER_PERSON.matcher(text.substring(end)).find();
                boolean verb = "说称告指表认问答写曾也在是将".indexOf(name.charAt(name.length() - 1)) >= 0;
                boolean numeral = name.substring(1).codePoints().anyMatch(c -> "一二三四五六七八九十百千万亿年月日时分".indexOf(c) >= 0);
                if (han && !word && !dictionary && !numeral && !verb && before && after) {
                    add(found, new NameForm(start, name, name));
                    break;
                }
            }
        }
    }

    /** What a sign of place or institution ends, back to the last word of everyday. */
    private static void places(String text, List<String> tokens, int[] starts, List<NameForm> found) {
        for (int i = tokens.size() - 1; i >= 0; i--) {
            Matcher sign = PLACE.matcher(tokens.get(i));
            if (!sign.find() || !tokens.get(i).endsWith(sign.group())) {
                continue;
            }
            int from = i;
            boolean institution = sign.group().length() > 1;
            boolean whole = WATERS.matcher(tokens.get(i)).matches();
            while (from > 0
                    && !whole
                    && starts[i] - starts[from - 1] <= (institution ? 8 : 3)
                    && tokens.get(from - 1).codePoints().allMatch(Character::isIdeographic)
                    && !FUNCTION.contains(tokens.get(from - 1))
                    && (tokens.get(from - 1).length() == 1
                            || institution
                            || from == i && starts[i] - starts[i - 1] == 2 && DIVISIONS.contains(sign.group()))) {
                from--;
            }
            int end = starts[i + 1];
            int begin = starts[from];
            if ("一二两三四五六七八九十几数各全该本这那每某个".indexOf(text.charAt(begin)) >= 0) {
                continue;
            }
            for (int at = begin; at < end - sign.group().length(); at++) {
                if (NOT_IN_NAMES.indexOf(text.charAt(at)) >= 0) {
                    begin = at + 1;
                }
            }
            String name = text.substring(begin, end);
            if (name.length() >= sign.group().length() + 1
                    && COMMON.stream().noneMatch(name::endsWith)
                    && (from < i || WATERS.matcher(name).matches())
                    && name.codePoints().allMatch(Character::isIdeographic)) {
                add(found, new NameForm(begin, name, name));
            }
        }
    }

    private static void matches(Pattern pattern, String text, int group, List<NameForm> found) {
        Matcher one = pattern.matcher(text);
        while (one.find()) {
            add(found, new NameForm(one.start(group), one.group(group), one.group(group)));
        }
    }

    private static void everywhere(String text, String name, String key, boolean words, List<NameForm> found) {
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
            int end = at + name.length();
            boolean within = words
                    && (at > 0 && Character.isLetter(text.charAt(at - 1))
                            || end < text.length() && Character.isLetter(text.charAt(end)));
            if (!within) {
                add(found, new NameForm(at, name, key));
            }
        }
    }

    private static void add(List<NameForm> found, NameForm one) {
        if (found.stream().noneMatch(f -> one.start() < f.end() && f.start() < one.end())) {
            found.add(one);
        }
    }
}
