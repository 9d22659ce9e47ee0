using System.Text.Json.Nodes;

namespace Dashboard.Server.Tests;

/// <summary>
/// The tiny dataset in Persian, without a word of English: a language from right to left that the interface is not translated into.
/// </summary>
internal static class PersianDataset
{
    /// <summary>Its id and the name of its folder.</summary>
    public const string Id = "khorshid-2019";

    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal)
    {
        ["Harbour"] = "بندر",
        ["Harbour Town"] = "شهر بندر",
        ["Old Square"] = "میدان کهنه",
        ["Old Square in Harbour Town"] = "میدان کهنه در شهر بندر",
        ["Milltown"] = "آسیاب",
        ["North"] = "شمال",
        ["Northern Region"] = "استان شمالی",
        ["Ostland"] = "خورشید",
        ["Bakers"] = "نانوایان",
        ["Police"] = "پلیس",
        ["Demands"] = "خواسته‌ها",
        ["Bread prices"] = "قیمت نان",
        ["Wages"] = "دستمزدها",
        ["Human cost"] = "تلفات انسانی",
        ["Killed and injured"] = "کشته‌ها و زخمی‌ها",
        ["Bakers stop work"] = "نانوایان دست از کار می‌کشند",
        ["The ovens stay cold."] = "تنورها سرد می‌مانند.",
        ["Evening march"] = "راهپیمایی شبانه",
        ["A march after work."] = "راهپیمایی پس از کار.",
        ["March on the harbour"] = "راهپیمایی به سوی بندر",
        ["Three days of marching."] = "سه روز راهپیمایی.",
        ["Shots on Old Square"] = "تیراندازی در میدان کهنه",
        ["Police fire into the crowd."] = "پلیس به جمعیت شلیک می‌کند.",
        ["Fires by the docks"] = "آتش‌سوزی کنار اسکله‌ها",
        ["Sheds burn."] = "انبارها می‌سوزند.",
        ["Arrests in the north"] = "بازداشت‌ها در شمال",
        ["The region reports arrests."] = "استان از بازداشت‌ها خبر می‌دهد.",
        ["Bread price is capped"] = "قیمت نان سقف می‌گیرد",
        ["Parliament caps the price."] = "مجلس قیمت را محدود می‌کند.",
        ["Inquiry opens"] = "تحقیق آغاز می‌شود",
        ["An inquiry opens in April."] = "در آوریل تحقیقی آغاز می‌شود.",
        ["Strike begins"] = "آغاز اعتصاب",
        ["Interior Ministry"] = "وزارت کشور",
        ["nationwide"] = "در سراسر کشور",
        ["part of the seven"] = "بخشی از هفت نفر",
        ["Rights Watch"] = "دیدبان حقوق",
        ["at least eleven"] = "دست‌کم یازده نفر",
        ["Radio Ost"] = "رادیو شرق",
        ["bodies seen by reporters"] = "اجسادی که خبرنگاران دیدند",
        ["dead on the square"] = "کشته‌های میدان",
        ["Health Office"] = "اداره بهداشت",
        ["counted twice"] = "دو بار شمرده شده",
        ["dozens"] = "ده‌ها نفر",
        ["in the hospitals"] = "در بیمارستان‌ها",
        ["The minister"] = "وزیر",
        ["A baker"] = "یک نانوا",
        ["Armed men attacked the police."] = "مردان مسلح به پلیس حمله کردند.",
        ["Nobody was armed."] = "هیچ‌کس مسلح نبود.",
        ["The Gazette"] = "روزنامه",
        ["Ovens cold"] = "تنورهای سرد",
        ["Price capped"] = "سقف قیمت",
        ["On the square"] = "در میدان",
        ["Report on Ostland"] = "گزارش خورشید",
        ["everyone"] = "همه",
        ["civilians"] = "غیرنظامیان",
        ["counted"] = "شمارش",
        ["An attack"] = "یک حمله",
        ["A protest"] = "یک اعتراض",
        ["in the evening"] = "عصر",
        ["headline only; text not read"] = "فقط عنوان",
        ["invented"] = "",
        ["good to about 100 m"] = "",
    };

    private static readonly string[] Ids = ["id", "group", "kind", "basis", "speaker_kind", "claimant_kind"];

    /// <summary>The folder before a test changes it.</summary>
    public static TinyDataset New() =>
        TinyDataset.New()
            .Translate(Json, "ru", "en", "fa", (column, cell) => Ids.Contains(column) ? cell : Words.GetValueOrDefault(cell, cell));

    private static string Json(string english)
    {
        var json = JsonNode.Parse(english)!.AsObject();
        json["languages"] = new JsonArray("fa");
        json["title"] = "خورشید، مارس ۲۰۱۹";
        json["description"] = "اعتصاب نان که به راهپیمایی به سوی پایتخت بدل شد.";
        json["timeZoneNote"] = "تاریخ‌ها محلی‌اند.";
        json["attribution"] = "ساخته برای آزمون";
        json["method"] = "هیچ‌یک از این‌ها رخ نداده است. نشانی: https://example.org/method?a=1.";
        json.Remove("translations");
        return json.ToJsonString();
    }
}
