namespace Dashboard.Server.SheetImports;

/// <summary>The few words that an import writes into a dataset, in the languages of the interface and some more; else in English.</summary>
internal static class OwnWords
{
    private static readonly Dictionary<(string Key, string Language), string> Words = new()
    {
        [("everyone", "en")] = "everyone",
        [("everyone", "ru")] = "все",
        [("everyone", "kk")] = "барлығы",
        [("everyone", "de")] = "alle",
        [("everyone", "fr")] = "tous",
        [("everyone", "es")] = "todos",
        [("everyone", "fa")] = "همه",
        [("everyone", "ar")] = "الجميع",
        [("counted", "en")] = "counted",
        [("counted", "ru")] = "подсчёт",
        [("counted", "kk")] = "санақ",
        [("counted", "de")] = "gezählt",
        [("counted", "fr")] = "comptés",
        [("counted", "es")] = "contados",
        [("counted", "fa")] = "شمارش‌شده",
        [("counted", "ar")] = "إحصاء",
        [("not recorded", "en")] = "Not recorded",
        [("not recorded", "ru")] = "Не указано",
        [("not recorded", "kk")] = "Көрсетілмеген",
        [("not recorded", "de")] = "Nicht angegeben",
        [("not recorded", "fr")] = "Non précisé",
        [("not recorded", "es")] = "No consta",
        [("not recorded", "fa")] = "ثبت‌نشده",
        [("not recorded", "ar")] = "غير مذكور",
        [("all events", "en")] = "All events",
        [("all events", "ru")] = "Все события",
        [("all events", "kk")] = "Барлық оқиға",
        [("all events", "de")] = "Alle Ereignisse",
        [("all events", "fr")] = "Tous les événements",
        [("all events", "es")] = "Todos los hechos",
        [("all events", "fa")] = "همهٔ رویدادها",
        [("all events", "ar")] = "كل الأحداث",
        [("people of this event", "en")] = "people of this event",
        [("people of this event", "ru")] = "люди этого события",
        [("people of this event", "kk")] = "осы оқиғадағы адамдар",
        [("people of this event", "de")] = "Menschen dieses Ereignisses",
        [("people of this event", "fr")] = "personnes de cet événement",
        [("people of this event", "es")] = "personas de este hecho",
        [("people of this event", "fa")] = "افراد این رویداد",
        [("people of this event", "ar")] = "أشخاص هذا الحدث",
    };

    /// <summary>The words for a key in a language.</summary>
    public static string In(string language, string key) => Words.GetValueOrDefault((key, language)) ?? Words[(key, "en")];
}
