using System.Text;
using Dashboard.Server.Import;
using Dashboard.Shared.Datasets;

namespace Dashboard.Server.Tests;

/// <summary>
/// A small, valid dataset of an invented country: eight events in two towns, a square in one of them, a region and the whole country; nine
/// claims, among them superseded, withdrawn and partial ones; two accounts; Russian texts. A test changes cells, rows or files and writes
/// the folder.
/// </summary>
internal sealed class TinyDataset
{
    /// <summary>Its id and the name of its folder.</summary>
    public const string Id = "ostland-2019";

    private const string Json = """
        {
          "id": "ostland-2019",
          "title": { "en": "Ostland, March 2019", "ru": "Остландия, март 2019" },
          "description": { "en": "A bread strike that became a march on the capital." },
          "timeZone": "Pacific/Auckland",
          "timeZoneNote": "Dates are local.",
          "focus": { "from": "2019-03-01", "to": "2019-03-07" },
          "bbox": [170.0, -44.0, 175.0, -40.0],
          "country": "XO",
          "licence": "CC0-1.0",
          "exportAllowed": true,
          "translations": { "ru": { "by": "machine", "reviewed": false } },
          "attribution": "Invented for tests",
          "method": "Nothing here happened."
        }
        """;

    private static readonly Dictionary<string, string> Tables = new(StringComparer.Ordinal)
    {
        ["places.csv"] = """
            id,within,label_en,label_ru,name_en,name_ru,region,region_since_2020_01,time_zone,latitude,longitude,precision,geonames_id,coordinates_from,note
            harbour,,Harbour,Гавань,Harbour Town,Гавань,XO-N,XO-1,Pacific/Auckland,-41.29,174.78,settlement,1001,invented,
            harbour-square,harbour,Old Square,Площадь,Old Square in Harbour Town,Старая площадь,XO-N,XO-1,,-41.28,174.77,site,,invented,good to about 100 m
            milltown,,Milltown,Мельница,Milltown,Мельница,XO-N,XO-1,,-41.5,173.95,settlement,1002,invented,
            north,,North,Север,Northern Region,Северная область,XO-N,XO-1,,-41.4,174.2,region,,invented,
            ostland,,Ostland,Остландия,Ostland,Остландия,,,,-42,172.5,country,,invented,
            """,
        ["regions.csv"] = """
            id,place,name_en,name_ru
            XO-N,north,Northern Region,Северная область
            """,
        ["actors.csv"] = """
            id,name_en,kind
            bakers,Bakers,protesters
            police,Police,state forces
            """,
        ["themes.csv"] = """
            id,parent,slot,name_en,name_ru
            demands,,1,Demands,Требования
            bread-prices,demands,,Bread prices,Цены на хлеб
            wages,demands,,Wages,Зарплаты
            cost,,ink,Human cost,Жертвы
            casualties,cost,,Killed and injured,Погибшие и раненые
            """,
        ["events.csv"] = """
            id,start,end,date_precision,time,time_kind,time_of_day,place,location_precision,type,sub_type,title_en,summary_en,themes,actors,sources,key_moment,moment_label_en,names_public,verification
            t1,2019-03-01,2019-03-01,day,,,,milltown,settlement,Protests,Peaceful protest,Bakers stop work,The ovens stay cold.,bread-prices;wages,bakers,gazette-1,1,Strike begins,,seen
            t2,2019-03-02,2019-03-02,part-of-day,,,evening,milltown,settlement,Protests,Peaceful protest,Evening march,A march after work.,bread-prices,bakers,gazette-1,,,,seen
            t3,2019-03-02,2019-03-04,hour,20:00,from,,harbour,settlement,Protests,Protest with intervention,March on the harbour,Three days of marching.,wages,bakers;police,gazette-1;radio-1,2,,,seen
            t4,2019-03-03,2019-03-03,minute,14:05,at,,harbour-square,site,Violence against civilians,Attack,Shots on Old Square,Police fire into the crowd.,casualties,police,radio-1;rights-1,1,Shots on Old Square,family,seen
            t5,2019-03-03,2019-03-03,hour,18:00-19:30,between,,harbour,settlement,Riots,Violent demonstration,Fires by the docks,Sheds burn.,wages,,radio-1,,,,check
            t6,2019-03-04,2019-03-04,day,,,,north,region,Strategic developments,Arrests,Arrests in the north,The region reports arrests.,casualties,police,gazette-2,,,,seen
            t7,2019-03-05,2019-03-05,day,,,,ostland,country,Strategic developments,Other,Bread price is capped,Parliament caps the price.,bread-prices,,gazette-2,,,,seen
            t8,2019-04-01,2019-04-01,month,,,,harbour,settlement,Strategic developments,Other,Inquiry opens,An inquiry opens in April.,casualties,,rights-1,,,,seen
            """,
        ["claims.csv"] = """
            id,about_event,stated_at,place,measure,group,basis,coverage,low,best,high,words,claimant_id,claimant,claimant_kind,scope,stated_on,stated_precision,status,withdrawn_on,withdrawn_by,withdrawn_reason,superseded_by,superseded_how,part_of,part_by,sources,confidence,verification
            k1,,,ostland,killed,all,count,whole,4,4,4,,ministry,Interior Ministry,official,nationwide,2019-03-03,day,superseded,,,,k2,revised,,,gazette-2,,seen
            k2,,t7,ostland,killed,all,count,whole,7,7,7,,ministry,Interior Ministry,official,nationwide,2019-03-05,day,current,,,,,,,,gazette-2,,seen
            k3,,,harbour,killed,all,count,whole,5,5,5,,ministry,Interior Ministry,official,part of the seven,2019-03-05,day,current,,,,,,k2,place,gazette-2,,seen
            k4,,,ostland,killed,all,count,whole,11,12,,,rights-watch,Rights Watch,ngo,at least eleven,2019-03-06,day,current,,,,,,,,rights-1,,seen
            k5,t4,,harbour-square,killed,civilians,count,whole,2,2,,,radio,Radio Ost,media,bodies seen by reporters,2019-03-03,day,superseded,,,,k6,overtaken,,,radio-1,,seen
            k6,t4,,harbour-square,killed,civilians,count,whole,3,3,3,,rights-watch,Rights Watch,ngo,dead on the square,2019-03-06,day,current,,,,,,,,rights-1,,seen
            k7,,,ostland,injured,all,count,whole,300,300,300,,health-office,Health Office,official,nationwide,2019-03-04,day,withdrawn,2019-03-05,health-office,counted twice,,,,,gazette-2,,seen
            k8,,,harbour,injured,all,count,whole,,,,dozens,radio,Radio Ost,media,in the hospitals,2019-03-01,month,current,,,,,,,,radio-1,undated,check
            k9,,,ostland,detained,all,count,whole,90,100,120,,ministry,Interior Ministry,official,nationwide,2019-03-07,day,current,,,,,,,,gazette-2,,seen
            """,
        ["statements.csv"] = """
            id,stated_on,speaker,speaker_kind,account,events,text_en,sources
            s1,2019-03-03,The minister,official,attack,t4,Armed men attacked the police.,gazette-2
            s2,2019-03-04,A baker,protesters,protest,t4;t3,Nobody was armed.,radio-1
            """,
        ["sources.csv"] = """
            id,publisher,title,url,published,published_precision,text_read,note
            gazette-1,The Gazette,Ovens cold,https://gazette.example/1,2019-03-01,day,yes,
            gazette-2,The Gazette,Price capped,https://gazette.example/2,2019-03-05,day,yes,
            radio-1,Radio Ost,On the square,http://radio.example/1,2019-03-01,month,yes,
            rights-1,Rights Watch,Report on Ostland,,,,no,headline only; text not read
            """,
        ["vocabulary.csv"] = """
            kind,id,en,ru
            group,all,everyone,все
            group,civilians,civilians,гражданские лица
            basis,count,counted,подсчёт
            account,attack,An attack,Нападение
            account,protest,A protest,Протест
            time_of_day,evening,in the evening,вечером
            """,
        ["texts.ru.csv"] = """
            entity,id,field,text
            dataset,ostland-2019,description,Хлебная забастовка.
            event,t1,title,Пекари бросают работу
            event,t1,moment_label,Начало забастовки
            claim,k2,scope,по всей стране
            claim,k7,withdrawn_reason,посчитано дважды
            statement,s1,text,Вооружённые люди напали на полицию.
            actor,bakers,name,Пекари
            """,
    };

    private readonly Dictionary<string, List<string[]>> tables;
    private readonly Dictionary<string, byte[]> raw = new(StringComparer.Ordinal);
    private string json = Json;

    private TinyDataset() => tables = Tables.ToDictionary(table => table.Key, table => Rows(table.Value), StringComparer.Ordinal);

    public static TinyDataset New() => new();

    /// <summary>Changes one cell of the row with this id.</summary>
    public TinyDataset Set(string file, string id, string column, string value)
    {
        var table = tables[file];
        var place = Array.IndexOf(table[0], column);
        Assert.True(place >= 0, $"{file} has no column {column}");
        table[RowOf(file, id) - 1][place] = value;
        return this;
    }

    /// <summary>Changes one cell of a row, by its number as in a spreadsheet.</summary>
    public TinyDataset SetIn(string file, int row, string column, string value)
    {
        tables[file][row - 1][Array.IndexOf(tables[file][0], column)] = value;
        return this;
    }

    /// <summary>Its English texts become Kazakh ones, and there is no English.</summary>
    public TinyDataset WithoutEnglish()
    {
        json = json.Replace("\"en\":", "\"kk\":", StringComparison.Ordinal)
            .Replace("\"timeZone\"", "\"languages\": [\"kk\", \"ru\"], \"timeZone\"", StringComparison.Ordinal);
        foreach (var header in tables.Values.Select(table => table[0]))
        {
            for (var column = 0; column < header.Length; column++)
                header[column] = header[column] == "en" ? "kk" : header[column].Replace("_en", "_kk", StringComparison.Ordinal);
        }

        return this;
    }

    /// <summary>Five of its events were coded by ACLED, one of them without a count, and two by UCDP.</summary>
    public TinyDataset Coded()
    {
        (string Id, string[] Cells)[] coded =
        [
            ("t1", ["ACLED", "", "0", ""]),
            ("t3", ["ACLED", "", "2", ""]),
            ("t4", ["ACLED", "", "3", ""]),
            ("t5", ["ACLED", "", "", ""]),
            ("t8", ["ACLED", "", "0", ""]),
            ("t6", ["UCDP", "4", "5", "7"]),
            ("t7", ["UCDP", "1", "1", "1"]),
        ];
        string[] columns = ["coded_by", "coded_killed_low", "coded_killed", "coded_killed_high"];
        foreach (var column in columns)
            AddColumn("events.csv", column, "");
        foreach (var (id, cells) in coded)
        {
            foreach (var (column, cell) in columns.Zip(cells))
                Set("events.csv", id, column, cell);
        }

        return this;
    }

    /// <summary>It has a standfirst, and a story of three steps.</summary>
    public TinyDataset Storied()
    {
        ReplaceInJson(
            "\"description\"",
            """
            "standfirst": { "en": "In March 2019 bakers stopped work. Officials count 7 dead.", "ru": "Власти насчитали 7 погибших." },
              "standfirstClaims": ["k2"],
              "description"
            """.Trim());
        tables["stories.csv"] = Rows(
            """
            id,title_en,title_ru,description_en
            from-bread,From bread to a march,От хлеба к маршу,How a strike became a march of 3 days.
            """);
        tables["story_steps.csv"] = Rows(
            """
            story,step,heading_en,heading_ru,text_en,text_ru,address,events,claims
            from-bread,1,The ovens stay cold,Печи остыли,On 1 March 2019 bakers stopped work.,1 марта 2019 года пекари бросили работу.,from=2019-03-01&to=2019-03-02,t1;t2,
            from-bread,2,3 March: shots,3 марта: выстрелы,At 14:05 police fired. Rights Watch counts 3 dead.,По подсчёту Rights Watch погибли 3 человека.,from=2019-03-03&select=events/t4&to=2019-03-03,t4,k5;k6
            from-bread,3,The count,Подсчёт,The ministry gave 4 on 3 March and 7 on 5 March.,Министерство назвало 4 и 7.,measure=killed,t7,k1;k2
            """);
        return this;
    }

    /// <summary>Its cells and columns in one other language, without those in another.</summary>
    /// <param name="ofJson">Translates <c>dataset.json</c>.</param>
    /// <param name="without">The language that goes.</param>
    /// <param name="from">The language of the texts.</param>
    /// <param name="to">Their new language.</param>
    /// <param name="ofCell">Translates a cell of a column.</param>
    public TinyDataset Translate(Func<string, string> ofJson, string without, string from, string to, Func<string, string, string> ofCell)
    {
        json = ofJson(json);
        tables.Remove($"texts.{without}.csv");
        foreach (var file in tables.Keys.ToList())
        {
            foreach (var column in tables[file][0])
            {
                if (column == without || column.EndsWith($"_{without}", StringComparison.Ordinal))
                    RemoveColumn(file, column);
            }

            var header = tables[file][0];
            foreach (var row in tables[file].Skip(1))
            {
                for (var column = 0; column < row.Length; column++)
                    row[column] = ofCell(header[column], row[column]);
            }

            for (var column = 0; column < header.Length; column++)
                header[column] = header[column] == from ? to : header[column].Replace($"_{from}", $"_{to}", StringComparison.Ordinal);
        }

        return this;
    }

    /// <summary>Adds a row at the end; cells hold no commas.</summary>
    public TinyDataset Add(string file, string line)
    {
        tables[file].Add(line.Split(','));
        return this;
    }

    /// <summary>Removes the row of an entity.</summary>
    public TinyDataset RemoveRow(string file, string id)
    {
        tables[file].RemoveAt(RowOf(file, id) - 1);
        return this;
    }

    /// <summary>Adds a column at the end, with the same value in every row.</summary>
    public TinyDataset AddColumn(string file, string column, string value)
    {
        tables[file] = [.. tables[file].Select((row, index) => (string[])[.. row, index == 0 ? column : value])];
        return this;
    }

    public TinyDataset RemoveColumn(string file, string column)
    {
        var place = Array.IndexOf(tables[file][0], column);
        tables[file] = [.. tables[file].Select(row => (string[])[.. row[..place], .. row[(place + 1)..]])];
        return this;
    }

    /// <summary>Creates or replaces a file.</summary>
    public TinyDataset Write(string file, byte[] bytes)
    {
        raw[file] = bytes;
        return this;
    }

    public TinyDataset Write(string file, string text) => Write(file, Encoding.UTF8.GetBytes(text));

    public TinyDataset Remove(string file)
    {
        tables.Remove(file);
        return this;
    }

    /// <summary>Replaces a piece of <c>dataset.json</c>.</summary>
    public TinyDataset ReplaceInJson(string piece, string replacement)
    {
        Assert.Contains(piece, json, StringComparison.Ordinal);
        json = json.Replace(piece, replacement, StringComparison.Ordinal);
        return this;
    }

    /// <summary>Row of the entity with this id, as in a spreadsheet.</summary>
    public int RowOf(string file, string id)
    {
        var table = tables[file];
        var place = Array.IndexOf(table[0], "id");
        var row = table.FindIndex(1, cells => cells[place] == id);
        Assert.True(row > 0, $"{file} has no row {id}");
        return row + 1;
    }

    /// <summary>The text of one file.</summary>
    public string TextOf(string file) => string.Join('\n', tables[file].Select(row => string.Join(',', row.Select(Quoted)))) + '\n';

    /// <summary>Writes the folder under <paramref name="datasets"/>, replacing an earlier one, and returns its path.</summary>
    public string WriteTo(string datasets, string id = Id)
    {
        var folder = Path.Combine(datasets, id);
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "dataset.json"), json.Replace(Id, id, StringComparison.Ordinal));
        foreach (var file in tables.Keys)
            File.WriteAllText(
                Path.Combine(folder, file),
                TextOf(file).Replace($"dataset,{Id},", $"dataset,{id},", StringComparison.Ordinal));
        foreach (var (file, bytes) in raw)
            File.WriteAllBytes(Path.Combine(folder, file), bytes);
        return folder;
    }

    /// <summary>Loads it through a temporary folder.</summary>
    public LoadedDataset Load()
    {
        using var temporary = new TemporaryFolder();
        return DatasetFolder.Open(WriteTo(temporary.Path)).Load();
    }

    /// <summary>Its content; the test fails if it has errors.</summary>
    public DatasetContent Content()
    {
        var loaded = Load();
        Assert.Empty(loaded.Errors.Select(error => error.ToString()));
        return loaded.Content!;
    }

    private static List<string[]> Rows(string table) => [.. table.Split('\n').Select(line => line.Split(','))];

    private static string Quoted(string cell) =>
        cell.IndexOfAny(['"', ',', '\n', '\r']) < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
