package news.dragoman.browser;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import news.dragoman.publication.Publication;
import news.dragoman.world.PrintShop;
import news.dragoman.world.PrintShop.Copy;

/** The readers' pages: one story in eight languages. */
@ApplicationScoped
class ReaderWalk implements Walk {

    private static final Copy CHINESE = new Copy(
            "水库见底：望渡港3.2万名码头工“停工待水”",
            "石岭水库存水只剩1.4亿立方米，澄河下游断航第十九天。",
            "云泽望渡",
            "云泽省望渡港的四号泊位，三十七岁的吊机司机周启明已经十九天没有爬上驾驶室，载重千吨以上的驳船全部停航。",
            "“我们不是等活干，是等水来”，他说。",
            "## 复航无期",
            "水利厅一名官员说，即使本月下旬迎来降雨，复航最快也要到10月中旬——前提是上游不再截流。");

    private final PrintShop prints;

    ReaderWalk(PrintShop prints) {
        this.prints = prints;
    }

    @Override
    public List<Stop> stops() {
        return articles().stream()
                .flatMap(article -> Stream.of(
                        new Stop(
                                "article-" + article.language(),
                                article.permalink().path(),
                                null),
                        new Stop("front-" + article.language(), "/" + article.language() + "/", null)))
                .toList();
    }

    /** The same story, published anew, in Chinese, English, Traditional Chinese, Korean, Uyghur, Tibetan, Burmese and Khmer. */
    List<Publication> articles() {
        var shop = prints.open();
        var articles = new ArrayList<Publication>();
        var chinese = prints.original(shop, "zh-Hans", CHINESE);
        articles.add(chinese);
        articles.add(prints.translation(
                shop,
                chinese,
                "en",
                "‘Waiting for water’: 32,000 dockworkers idled as Shiling reservoir runs dry",
                "The reservoir holds just 140 million cubic metres, and the lower Cheng has been closed to"
                        + " shipping for 19 days.",
                "Wangdu, Yunze",
                "Zhou Qiming, a 37-year-old crane operator at Berth No. 4 in Wangdu Port, has not climbed into"
                        + " his cab for 19 days, and every barge over 1,000 tonnes has stopped running.",
                "“We’re not waiting for work. We’re waiting for water,” he said.",
                "No date for sailing",
                "Even if rain comes later this month, navigation will not resume until mid-October at the"
                        + " earliest, said an official of the water department, and only if nothing more is held"
                        + " back upstream."));
        articles.add(prints.translation(
                shop,
                chinese,
                "zh-Hant",
                "水庫見底：望渡港3.2萬名碼頭工「停工待水」",
                "石嶺水庫存水只剩1.4億立方米，澄河下游斷航第十九天。",
                "雲澤望渡",
                "雲澤省望渡港的四號泊位，三十七歲的吊機司機周啟明已經十九天沒有爬上駕駛室，載重千噸以上的駁船全部停航。",
                "「我們不是等活幹，是等水來」，他說。",
                "復航無期",
                "水利廳一名官員說，即使本月下旬迎來降雨，復航最快也要到10月中旬——前提是上游不再截流。"));
        articles.add(prints.translation(
                shop,
                chinese,
                "ko",
                "“물을 기다린다”: 스링 저수지 바닥, 부두 노동자 3만2천 명 일손 놓아",
                "저수지에는 1억4천만 세제곱미터의 물만 남았고 청허 하류는 19일째 배가 다니지 못하고 있다.",
                "윈쩌 왕두",
                "왕두항 4번 부두의 크레인 기사 저우치밍(37)은 19일째 운전실에 오르지 못했고, 1천 톤이 넘는 바지선은 모두 멈췄다.",
                "“우리는 일을 기다리는 게 아니라 물을 기다린다”고 그는 말했다.",
                "기약 없는 운항 재개",
                "수리청의 한 관계자는 이달 하순에 비가 와도 운항은 빨라야 10월 중순에나 재개될 것이라고 말했다."));
        articles.add(prints.translation(
                shop,
                chinese,
                "ug",
                "«سۇ كۈتىۋاتىمىز»: 32 مىڭ پورت ئىشچىسى ئىشسىز قالدى",
                "سۇ ئامبىرىدا پەقەت 140 مىليون كۇب مېتىر سۇ قالدى. دەريا قاتنىشى 19 كۈندىن بېرى توختىدى.",
                "ۋاڭدۇ، يۈنزې",
                "ۋاڭدۇ پورتىدىكى كران شوپۇرى جۇ چىمىڭ 19 كۈندىن بېرى كرانغا چىقمىدى، 1000 توننىدىن ئاشىدىغان"
                        + " كېمىلەر توختىدى.",
                "«بىز ئىش ئەمەس، سۇ كۈتىۋاتىمىز» دېدى ئۇ.",
                "قاتناش ۋاقتى بەلگىسىز",
                "سۇ ئىشلىرى ئىدارىسىنىڭ بىر ئەمەلدارى قاتناش ئەڭ تېز بولغاندا 10-ئاينىڭ ئوتتۇرىلىرىدا ئەسلىگە"
                        + " كېلىدۇ دېدى."));
        articles.add(prints.translation(
                shop,
                chinese,
                "bo",
                "ཆུ་མཛོད་སྐམ་པས་གྲུ་ཁའི་ལས་མི་ཁྲི་གསུམ་ལ་ལས་ཀ་མེད་པ་ཆགས།",
                "ཆུ་མཛོད་ནང་ཆུ་ཉུང་ཤས་ལས་མེད་ཅིང་། གཙང་པོའི་གྲུ་ལམ་ཉིན་བཅུ་དགུའི་རིང་མཚམས་ཆད་ཡོད།",
                "ཝང་ཏུའུ།",
                "གྲུ་ཁའི་འཁོར་ལོ་བ་གྲོའུ་ཆི་མིང་ཉིན་བཅུ་དགུའི་རིང་འཁོར་ལོའི་ནང་འགྲོ་མ་ཐུབ།"
                        + " གྲུ་གཟིངས་ཆེན་པོ་ཚང་མ་མཚམས་བཞག་པ་རེད།",
                "ང་ཚོས་ལས་ཀ་སྒུག་གི་མེད། ཆུ་སྒུག་གི་ཡོད་ཅེས་ཁོས་བཤད།",
                "གྲུ་ལམ་སླར་འགོ་འཛུགས་པའི་དུས་ཚོད་མེད།",
                "ཆུ་ལས་ཁང་གི་དཔོན་རིགས་ཤིག་གིས་ཆར་པ་བབས་ཀྱང་ཟླ་བ་བཅུ་པའི་དཀྱིལ་ལས་སྔ་མི་ཐུབ་ཅེས་བཤད།"));
        articles.add(prints.translation(
                shop,
                chinese,
                "my",
                "ရေလှောင်ကန် ခန်းခြောက်၍ ဆိပ်ကမ်းလုပ်သားများ အလုပ်လက်မဲ့ဖြစ်",
                "ရေလှောင်ကန်တွင် ရေအနည်းငယ်သာ ကျန်သည်။ သင်္ဘောများ ၁၉ ရက် ရပ်နားထားရသည်။",
                "ဝမ်တု",
                "ဆိပ်ကမ်းမှ ကရိန်းမောင်းသူ တစ်ဦးသည် ၁၉ ရက်ကြာ အလုပ်မလုပ်ရသေးပါ။ သင်္ဘောကြီးများ အားလုံး ရပ်နားထားသည်။",
                "“ကျွန်တော်တို့ အလုပ်ကို မစောင့်ပါ၊ ရေကို စောင့်နေပါသည်” ဟု သူက ပြောသည်။",
                "ပြန်လည်ပြေးဆွဲမည့်ရက် မသိရသေး",
                "မိုးရွာလျှင်ပင် အောက်တိုဘာလလယ်ထက် စော၍ မရနိုင်ဟု ရေအရာရှိတစ်ဦးက ပြောသည်။"));
        articles.add(prints.translation(
                shop,
                chinese,
                "km",
                "អាងទឹករីងស្ងួត កម្មករកំពង់ផែ ៣២០០០នាក់ គ្មានការងារធ្វើ",
                "អាងស្តុកទឹកនៅសល់ទឹកតិចតួច។ ទូកនាវាឈប់ធ្វើដំណើរ ១៩ថ្ងៃហើយ។",
                "វ៉ាងទូ",
                "អ្នកបើកស្ទូចម្នាក់នៅកំពង់ផែមិនបានធ្វើការ ១៩ថ្ងៃហើយ។ នាវាធំៗទាំងអស់បានឈប់។",
                "គាត់និយាយថា «យើងមិនរង់ចាំការងារទេ យើងរង់ចាំទឹក»។",
                "មិនទាន់ដឹងថ្ងៃធ្វើដំណើរ",
                "មន្ត្រីម្នាក់និយាយថា ទោះបីមានភ្លៀងក៏ដោយ នាវាមិនអាចធ្វើដំណើរមុនពាក់កណ្តាលខែតុលាបានទេ។"));
        return articles;
    }
}
