package news.dragoman.language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Units and currencies by the words that name them in Chinese and English. The traditional Chinese units are those of the
 * market system since 1930: 里 500 m, 亩 1/15 hectare, 斤 500 g.
 */
final class Measures {

    /**
     * A unit.
     *
     * @param symbol what it is called in a value
     * @param dimension what it measures; units of one can be told in each other
     * @param factor how many of the dimension's base unit it is
     */
    record Unit(String symbol, String dimension, BigDecimal factor) {}

    private static final String TABLE = """
            km|length|1000|公里,千米|kilometres,kilometre,kilometers,kilometer,km
            li|length|500|华里,里|li
            m|length|1|米|metres,metre,meters,meter,m
            cm|length|0.01|厘米|centimetres,centimetre,centimeters,centimeter,cm
            mm|length|0.001|毫米|millimetres,millimetre,millimeters,millimeter,mm
            mi|length|1609.344|英里|miles,mile
            ft|length|0.3048|英尺|feet,foot,ft
            in|length|0.0254|英寸|inches,inch
            nmi|length|1852|海里|nautical miles,nautical mile
            t|mass|1000|吨|tonnes,tonne,tons,ton
            kg|mass|1|公斤,千克|kilograms,kilogram,kilos,kilo,kg
            jin|mass|0.5|市斤,斤|jin,catties,catty
            g|mass|0.001|克|grams,gram
            lb|mass|0.45359237|磅|pounds,pound,lb
            ha|area|10000|公顷|hectares,hectare,ha
            mu|area|666.6667|亩|mu
            ac|area|4046.8564|英亩|acres,acre
            km²|area|1000000|平方公里,平方千米|square kilometres,square kilometre,square kilometers,sq km
            m²|area|1|平方米|square metres,square metre,square meters,sq m
            L|volume|0.001|升|litres,litre,liters,liter
            m³|volume|1|立方米|cubic metres,cubic metre,cubic meters
            °C|temperature|1|摄氏度,℃|degrees Celsius,degree Celsius,degrees centigrade,°C,degrees
            °C|temperature|1|度|degrees
            kW|power|1000|千瓦|kilowatts,kW
            MW|power|1000000|兆瓦|megawatts,MW
            kn|speed|1|海里每小时|knots,knot
            s|time|1|秒钟,秒|seconds,second
            min|time|60|分钟|minutes,minute,min
            h|time|3600|个小时,小时,个钟头|hours,hour
            d|days|1|天|days,day
            wk|days|7|个星期,星期,周|weeks,week
            mo|months|1|个月|months,month
            a|months|12|周年,年|years,year
            age|age|1|岁|years old,year old,years of age
            times|times|1|倍|times,-fold,fold
            """;

    private static final String MONEY = """
            CNY|人民币,元|yuan,renminbi,RMB
            USD|美元,美金|US dollars,U.S. dollars,dollars,dollar
            HKD|港元,港币|Hong Kong dollars
            EUR|欧元|euros,euro
            GBP|英镑|pounds sterling
            JPY|日元|yen
            KRW|韩元|won
            RUB|卢布|roubles,rubles
            KZT|坚戈|tenge
            TRY|土耳其里拉|Turkish lira
            """;

    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("US$", "USD"),
            Map.entry("HK$", "HKD"),
            Map.entry("$", "USD"),
            Map.entry("€", "EUR"),
            Map.entry("£", "GBP"),
            Map.entry("¥", "CNY"),
            Map.entry("￥", "CNY"),
            Map.entry("RMB", "CNY"),
            Map.entry("人民币", "CNY"),
            Map.entry("₩", "KRW"),
            Map.entry("₽", "RUB"));

    private static final Map<String, Unit> UNITS = new HashMap<>();
    private static final List<Name> CHINESE = new ArrayList<>();
    private static final List<Name> ENGLISH = new ArrayList<>();

    /** A word for a unit or a currency. */
    record Name(String word, String code, boolean money) {}

    static {
        lines(TABLE).forEach(f -> {
            UNITS.put(f[0], new Unit(f[0], f[1], new BigDecimal(f[2])));
            add(f[3], f[0], false, CHINESE);
            add(f[4], f[0], false, ENGLISH);
        });
        lines(MONEY).forEach(f -> {
            add(f[1], f[0], true, CHINESE);
            add(f[2], f[0], true, ENGLISH);
        });
        Comparator<Name> longest = Comparator.comparing(n -> -n.word().length());
        CHINESE.sort(longest);
        ENGLISH.sort(longest);
    }

    private Measures() {}

    private static Stream<String[]> lines(String table) {
        return table.lines().map(line -> line.split("\\|"));
    }

    private static void add(String words, String code, boolean money, List<Name> into) {
        Stream.of(words.split(",")).map(word -> new Name(word, code, money)).forEach(into::add);
    }

    /** The unit of a symbol, where it can be told in others. */
    static Optional<Unit> unit(String symbol) {
        return Optional.ofNullable(UNITS.get(symbol));
    }

    /** The unit or currency that is named at a place, the longest word first. */
    static Optional<Name> chinese(String text, int at) {
        return CHINESE.stream().filter(n -> text.startsWith(n.word(), at)).findFirst();
    }

    /** The same in English, where a word ends with what is no letter. */
    static Optional<Name> english(String text, int at) {
        return ENGLISH.stream()
                .filter(n -> text.startsWith(n.word(), at))
                .filter(n -> at + n.word().length() == text.length()
                        || !Character.isLetterOrDigit(text.charAt(at + n.word().length())))
                .findFirst();
    }

    /** The sign of a currency that ends at a place. */
    static Optional<Name> sign(String text, int end) {
        return SIGNS.entrySet().stream()
                .filter(sign ->
                        text.startsWith(sign.getKey(), end - sign.getKey().length()))
                .max(Comparator.comparing(sign -> sign.getKey().length()))
                .map(sign -> new Name(sign.getKey(), sign.getValue(), true));
    }
}
