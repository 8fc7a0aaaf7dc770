// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/demo_words.h"

namespace spoton::exchange {
namespace {

constexpr QStringView kNoEnding[] = {u""};

constexpr QStringView kGermanWomen[] = {u"Anna",   u"Käthe", u"Jördis",  u"Brigitte", u"Sophie", u"Ute",
                                        u"Gesine", u"Heike", u"Marlene", u"Frauke",   u"Änne",   u"Zoë"};
constexpr QStringView kGermanMen[] = {u"Jörg",  u"Lutz",  u"Götz", u"Matthias", u"Uwe",   u"Karl-Heinz",
                                      u"Thilo", u"Sören", u"Falk", u"Jürgen",   u"Benno", u"Veit"};
constexpr QStringView kGermanBeginnings[] = {u"Linden", u"Stein", u"Eichen", u"Birken", u"Müller", u"Mühl",
                                             u"Grün",   u"Berg",  u"Wiesen", u"Ofen",   u"Schön",  u"Weiß",
                                             u"Kirch",  u"Hof",   u"Röhr",   u"Sommer", u"Winter", u"Feld",
                                             u"Glas",   u"Hasel", u"Krähen"};
constexpr QStringView kGermanEndings[] = {u"",        u"bauer",   u"mann",  u"berg",  u"hofer", u"thal",
                                          u"bach",    u"schmidt", u"meyer", u"huber", u"wald",  u"kamp",
                                          u"reuther", u"stätter", u"hagen", u"fuß"};

constexpr QStringView kSorbianWomen[] = {u"Hanka",  u"Božena",  u"Měrana",  u"Wórša",
                                         u"Lubina", u"Jadwiga", u"Madlena", u"Lejna"};
constexpr QStringView kSorbianMen[] = {u"Měrćin",  u"Jan",     u"Beno",   u"Křesćan",
                                       u"Bjarnat", u"Handrij", u"Michał", u"Tomaš"};
constexpr QStringView kSorbianBeginnings[] = {u"Kral", u"Šołt",  u"Krawc",  u"Młynk", u"Cyž",   u"Njek",
                                              u"Ćesl", u"Wičaz", u"Brězan", u"Rač",   u"Lipič", u"Žur"};
constexpr QStringView kSorbianEndings[] = {u"", u"ik", u"ak", u"ec"};

constexpr QStringView kRussianWomen[] = {u"Наталья", u"Елена", u"Юлия",    u"Ольга", u"Светлана",
                                         u"Ксения",  u"Мария", u"Людмила", u"Жанна", u"Яна"};
constexpr QStringView kRussianMen[] = {u"Алексей", u"Сергей", u"Дмитрий", u"Юрий",  u"Евгений",
                                       u"Павел",   u"Илья",   u"Шамиль",  u"Тимур", u"Вячеслав"};
constexpr QStringView kRussianBeginnings[] = {
    u"Берёз", u"Ветр", u"Горш",  u"Журавл",  u"Клён", u"Лесн",   u"Медведк", u"Орешк",
    u"Пчелк", u"Ручь", u"Синиц", u"Тихомир", u"Хвощ", u"Черешн", u"Щегл",    u"Якорь"};
constexpr QStringView kRussianEndings[] = {u"ов", u"ин", u"ев", u"енков", u"ушкин", u"ников"};

constexpr QStringView kUkrainianWomen[] = {u"Оксана", u"Ганна",   u"Любов",    u"Соломія", u"Зоряна",
                                           u"Ірина",  u"Марічка", u"Ярослава", u"Євгенія", u"Надія"};
constexpr QStringView kUkrainianMen[] = {u"Тарас",  u"Андрій", u"Остап", u"Євген",    u"Богдан",
                                         u"Сергій", u"Ігор",   u"Юрій",  u"Мирослав", u"Данило"};
constexpr QStringView kUkrainianBeginnings[] = {u"Барвін", u"Вишн",  u"Гай",     u"Джерел", u"Зозул",
                                                u"Калин",  u"Лелек", u"Мельнич", u"Осок",   u"Соколен",
                                                u"Тополь", u"Шевч",  u"Яворн",   u"Їжач"};
constexpr QStringView kUkrainianEndings[] = {u"енко", u"ук", u"чук", u"ський", u"ак", u"ець"};

constexpr QStringView kTurkishWomen[] = {u"Ayşe",   u"Gülşen", u"Zeynep", u"Elif",
                                         u"Çiğdem", u"Özlem",  u"Şirin",  u"Işıl"};
constexpr QStringView kTurkishMen[] = {u"İbrahim", u"Çağlar", u"Oğuz",  u"Barış",
                                       u"Ümit",    u"Yılmaz", u"Kadir", u"Tolga"};
constexpr QStringView kTurkishBeginnings[] = {u"Yıldız", u"Kaya", u"Demir", u"Çelik", u"Gül",   u"Şahin",
                                              u"Öz",     u"Ak",   u"Kara",  u"Taş",   u"Deniz", u"Güneş"};
constexpr QStringView kTurkishEndings[] = {u"oğlu", u"er", u"can", u"soy", u"taş", u"demir", u"han", u"gil"};

constexpr QStringView kVietnameseWomen[] = {u"Thị Hoa",     u"Thị Lan",  u"Ngọc Ánh",  u"Thị Mỹ Linh",
                                            u"Phương Thảo", u"Thu Hằng", u"Bích Ngọc", u"Thị Hương"};
constexpr QStringView kVietnameseMen[] = {u"Văn Đức",   u"Quốc Hưng", u"Minh Tuấn", u"Văn Lộc",
                                          u"Hữu Nghĩa", u"Đình Phúc", u"Anh Dũng",  u"Thanh Sơn"};
constexpr QStringView kVietnameseFamily[] = {u"Nguyễn", u"Trần", u"Lê", u"Phạm", u"Hoàng", u"Vũ",
                                             u"Đặng",   u"Bùi",  u"Đỗ", u"Hồ",   u"Ngô",   u"Dương"};

constexpr QStringView kArabicWomen[] = {u"ليلى", u"مريم", u"نور",    u"هبة",
                                        u"رنا",  u"سلمى", u"ياسمين", u"دعاء"};
constexpr QStringView kArabicMen[] = {u"أحمد", u"خالد", u"يوسف", u"سامر", u"عمر", u"باسل", u"طارق", u"زياد"};
constexpr QStringView kArabicBeginnings[] = {u"ال", u"أبو ", u""};
constexpr QStringView kArabicEndings[] = {u"حداد",  u"نجار",  u"خياط", u"شامي",   u"حلبي", u"زيتون",
                                          u"ياسين", u"رفاعي", u"مصري", u"بستاني", u"عطار", u"ساعاتي"};

constexpr QStringView kPersianWomen[] = {u"زهرا", u"فرشته", u"شیرین", u"پروین", u"نیلوفر", u"ژاله"};
constexpr QStringView kPersianMen[] = {u"رضا", u"کاوه", u"بهرام", u"فرهاد", u"پویا", u"مهدی"};
constexpr QStringView kPersianBeginnings[] = {u"گل",   u"کریم", u"رحیم", u"نور",
                                              u"شهاب", u"جعفر", u"امین", u"یوسف"};
constexpr QStringView kPersianEndings[] = {u"ی", u"زاده", u"پور", u"یان"};

constexpr QStringView kLatinWomen[] = {u"Małgorzata", u"Božena", u"Fatoumata", u"Amina", u"María José",
                                       u"Ioana",      u"Chloé",  u"Nadia",     u"Grace", u"Siobhán"};
constexpr QStringView kLatinMen[] = {u"Łukasz", u"Ondřej",  u"Mamadou",  u"Abdullahi", u"José",
                                     u"Ștefan", u"Ibrahim", u"Emmanuel", u"Tesfaye",   u"Kwame"};
constexpr QStringView kLatinBeginnings[] = {u"Kowal",  u"Dvořá", u"Trao", u"Mensa", u"Ruiz",  u"Popes",
                                            u"O’Conn", u"Yusu",  u"Okon", u"Silve", u"Wiśni", u"Kamara"};
constexpr QStringView kLatinEndings[] = {u"ski", u"ček", u"ré", u"h",   u"ez",
                                         u"cu",  u"or",  u"f",  u"kwo", u"ira"};

constexpr NameStock kGerman{u"de", kGermanWomen, kGermanMen, kGermanBeginnings, kGermanEndings, u""};
constexpr NameStock kSorbian{u"hsb", kSorbianWomen, kSorbianMen, kSorbianBeginnings, kSorbianEndings, u"owa"};
constexpr NameStock kRussian{u"ru", kRussianWomen, kRussianMen, kRussianBeginnings, kRussianEndings, u"а"};
constexpr NameStock kUkrainian{u"uk", kUkrainianWomen, kUkrainianMen, kUkrainianBeginnings, kUkrainianEndings,
                               u""};
constexpr NameStock kTurkish{u"tr", kTurkishWomen, kTurkishMen, kTurkishBeginnings, kTurkishEndings, u""};
constexpr NameStock kVietnamese{u"vi", kVietnameseWomen, kVietnameseMen, kVietnameseFamily, kNoEnding, u""};
constexpr NameStock kArabic{u"ar", kArabicWomen, kArabicMen, kArabicBeginnings, kArabicEndings, u""};
constexpr NameStock kPersian{u"fa", kPersianWomen, kPersianMen, kPersianBeginnings, kPersianEndings, u""};
constexpr NameStock kLatin{u"en", kLatinWomen, kLatinMen, kLatinBeginnings, kLatinEndings, u""};

constexpr WeightedStock kStocks[] = {{kGerman, 34},    {kRussian, 13}, {kUkrainian, 13},
                                     {kLatin, 10},     {kArabic, 8},   {kTurkish, 7},
                                     {kVietnamese, 6}, {kSorbian, 5},  {kPersian, 4}};

constexpr QStringView kOrganisationNames[] = {u"Brücke",
                                              u"Horizont",
                                              u"Regenbogen",
                                              u"Begegnung",
                                              u"Dialog",
                                              u"Vielfalt",
                                              u"Nachbarn",
                                              u"Wurzeln",
                                              u"Miteinander",
                                              u"Sonnenblume",
                                              u"Kompass",
                                              u"Leuchtturm",
                                              u"Offene Tür",
                                              u"Bunte Wege",
                                              u"Frauen in Bewegung",
                                              u"Kulturgarten",
                                              u"Werkstatt Zukunft",
                                              u"Sprachcafé",
                                              u"Мост",
                                              u"Родник",
                                              u"Калина",
                                              u"Джерело",
                                              u"Serbska zhromadnosć",
                                              u"Most",
                                              u"Lipa",
                                              u"Güneş",
                                              u"Ayışığı",
                                              u"Hoa Sen",
                                              u"Tre Xanh",
                                              u"البيت",
                                              u"نور",
                                              u"Awaz",
                                              u"Baobab",
                                              u"Sahel",
                                              u"Wisła",
                                              u"Orient",
                                              u"Atlas",
                                              u"Netzwerk Ankommen",
                                              u"Fachstelle Integration",
                                              u"Freiwilligenagentur"};
constexpr QStringView kOrganisationForms[] = {u" e. V.", u" e. V.", u" (Initiative)", u" gGmbH", u""};
constexpr QStringView kStreets[] = {u"Hauptstraße", u"Bahnhofstraße", u"Am Markt",   u"Dresdner Straße",
                                    u"Schulgasse",  u"Kirchweg",      u"Schloßberg", u"Poststraße",
                                    u"An der Elbe", u"Lindenallee",   u"Mühlweg",    u"Goethestraße"};
constexpr QStringView kRoleTitles[] = {u"Vorsitz",      u"Stellvertretung", u"Schatzmeister*in", u"Ehrenamt",
                                       u"Koordination", u"Projektleitung",  u"Sprachmittlung",   u"Mitglied"};

constexpr QStringView kConcerns[] = {u"Satzung und Eintragung ins Vereinsregister",
                                     u"Antrag auf Fördermittel beim Landkreis",
                                     u"Räume für einen Sprachkurs gesucht",
                                     u"Abrechnung einer Zuwendung, Belege fehlen",
                                     u"Gemeinnützigkeit: Post vom Finanzamt",
                                     u"Wie finden wir Ehrenamtliche für den Fahrdienst?",
                                     u"Ehrenamtspauschale und Aufwandsentschädigung",
                                     u"Haftpflicht für Veranstaltungen",
                                     u"Mitgliederversammlung vorbereiten, Einladung und Protokoll",
                                     u"Vorstandswechsel beim Amtsgericht anmelden",
                                     u"Plakat für das Sommerfest setzen",
                                     u"Webseite in einfacher Sprache",
                                     u"Hasskommentare unter einem Beitrag",
                                     u"Anzeige nach Bedrohung im Netz, Beratung zu Beweissicherung",
                                     u"Moderation eines Bürgerdialogs",
                                     u"Kooperation mit der Volkshochschule",
                                     u"Übersetzung für den Elternabend",
                                     u"Digitale Sitzung: Technik und Ablauf",
                                     u"Datenschutz in der Mitgliederliste",
                                     u"Spendenquittungen richtig ausstellen",
                                     u"Neue Initiative möchte einen Verein gründen",
                                     u"Kontakt zum Ausländerbeirat gewünscht",
                                     u"Interkulturelle Woche: gemeinsames Programm",
                                     u"Jugendgruppe sucht Anleitung für ein Filmprojekt",
                                     u"Help with a funding application for a community garden",
                                     u"Who can interpret at the job centre?",
                                     u"How to register an association",
                                     u"Volunteer insurance for a bike workshop",
                                     u"Looking for a room for choir practice",
                                     u"Planning a women’s breakfast, needs partners",
                                     u"Budget and accounting for a small project",
                                     u"Dealing with hate speech on social media",
                                     u"Регистрация объединения: устав и протокол",
                                     u"Заявка на финансирование детского кружка",
                                     u"Поиск помещения для курсов немецкого языка",
                                     u"Как найти волонтёров для праздника",
                                     u"Помощь с отчётом о расходах",
                                     u"Вёрстка листовки на двух языках",
                                     u"Знакомство с другими инициативами района",
                                     u"Оскорбления в сети: что можно сделать"};
constexpr QStringView kContents[] = {u"Lage besprochen, Unterlagen gemeinsam durchgesehen.",
                                     u"Möglichkeiten der Förderung verglichen, Fristen notiert.",
                                     u"Muster übergeben und erklärt.",
                                     u"Ansprechpersonen im Landratsamt genannt.",
                                     u"Ablauf Schritt für Schritt aufgeschrieben.",
                                     u"Zwei Beispiele anderer Vereine gezeigt.",
                                     u"Explained the form line by line.",
                                     u"Compared three possible partners.",
                                     u"Обсудили порядок действий и сроки.",
                                     u"Fragen zum Vereinsrecht geklärt, offene Punkte gesammelt."};
constexpr QStringView kAgreedSteps[] = {u"Entwurf bis Monatsende, dann gemeinsame Durchsicht.",
                                        u"Verein meldet sich nach der Vorstandssitzung.",
                                        u"Wir schicken die Vorlage per E-Mail.",
                                        u"Termin beim Finanzamt wird vereinbart.",
                                        u"They will send the draft next week.",
                                        u"Пришлют проект до конца месяца.",
                                        u"Kontakt zur Freiwilligenagentur wird hergestellt.",
                                        u"Wiedervorlage in vier Wochen."};
constexpr QStringView kOutcomes[] = {u"Termin hat stattgefunden.", u"Beratung dort läuft weiter.",
                                     u"Anfrage wurde angenommen.", u"Kein Rückruf erhalten.",
                                     u"Warteliste, im Herbst noch einmal fragen."};
constexpr QStringView kFollowUpWords[] = {u"Nachfragen, ob der Antrag eingereicht ist",
                                          u"Vorlage schicken",
                                          u"Rückruf",
                                          u"Einladung zur nächsten Weiterbildung",
                                          u"Ergebnis des Verweises erfragen",
                                          u"Call back"};
constexpr QStringView kWorkshopTitles[] = {u"Einstieg: %1",
                                           u"Werkstatt %1",
                                           u"Abend: %1",
                                           u"%1 kompakt",
                                           u"Fachtag %1",
                                           u"Runder Tisch: %1",
                                           u"%1 – Fragen aus der Praxis",
                                           u"Netzwerktreffen %1"};
constexpr QStringView kWorkshopThemes[] = {u"Vereinsführung",
                                           u"Fördermittel",
                                           u"Ehrenamt gewinnen",
                                           u"Öffentlichkeitsarbeit",
                                           u"Digitale Werkzeuge",
                                           u"Hass im Netz",
                                           u"Layout",
                                           u"Moderation",
                                           u"Haftung und Versicherung",
                                           u"Zuwendungen abrechnen"};
constexpr QStringView kVenues[] = {
    u"Bürgerhaus", u"Rathaus, kleiner Saal", u"Volkshochschule", u"Gemeindezentrum",
    u"Bibliothek", u"Kulturbahnhof",         u"Vereinsräume"};
constexpr QStringView kDescriptions[] = {u"Treff für Familien, Sprachcafé und Feste.",
                                         u"Begleitet Neuzugewanderte bei Behörden und Ämtern.",
                                         u"Kultur- und Bildungsarbeit im ländlichen Raum.",
                                         u"Zusammenschluss von Ehrenamtlichen aus mehreren Orten.",
                                         u"Frauengruppe mit Nähwerkstatt.",
                                         u"Sport und Begegnung für Jugendliche."};
constexpr QStringView kNotes[] = {
    u"bitte nur abends anrufen", u"Räume dienstags frei; Schlüssel beim Hausmeister",
    u"spricht lieber Russisch", u"E-Mail wird selten gelesen", u"sehr gut vernetzt"};

} // namespace

std::span<const WeightedStock> nameStocks()
{
    return kStocks;
}

Words organisationNames()
{
    return kOrganisationNames;
}

Words organisationForms()
{
    return kOrganisationForms;
}

Words streets()
{
    return kStreets;
}

Words roleTitles()
{
    return kRoleTitles;
}

Words concerns()
{
    return kConcerns;
}

Words contents()
{
    return kContents;
}

Words agreedSteps()
{
    return kAgreedSteps;
}

Words outcomes()
{
    return kOutcomes;
}

Words followUpWords()
{
    return kFollowUpWords;
}

Words workshopTitles()
{
    return kWorkshopTitles;
}

Words workshopThemes()
{
    return kWorkshopThemes;
}

Words venues()
{
    return kVenues;
}

Words organisationDescriptions()
{
    return kDescriptions;
}

Words notes()
{
    return kNotes;
}

} // namespace spoton::exchange
