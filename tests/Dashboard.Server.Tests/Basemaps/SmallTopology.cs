using System.Text;
using Dashboard.Server.Basemaps;

namespace Dashboard.Server.Tests.Basemaps;

/// <summary>
/// Ten by ten degrees: a country with two regions side by side, a small enclave in the western one, a neighbour in the east, a lake, a
/// river.
/// </summary>
internal static class SmallTopology
{
    public const string Json = """
        {"type":"Topology","transform":{"scale":[0.01,0.01],"translate":[50,40]},
         "objects":{
          "regions":{"type":"GeometryCollection","geometries":[
           {"type":"Polygon","arcs":[[0,1],[3]],"properties":{"a":"KAZ","id":"KZ-ONE"}},
           {"type":"Polygon","arcs":[[-2,2,4]],"properties":{"a":"KAZ","id":"KZ-TWO"}},
           {"type":"Polygon","arcs":[[-4]],"properties":{"a":"KAZ","id":"KZ-DOT"}}]},
          "countries":{"type":"GeometryCollection","geometries":[
           {"type":"Polygon","arcs":[[0,2,4]],"properties":{"a":"KAZ"}},
           {"type":"Polygon","arcs":[[-3,5]],"properties":{"a":"CHN"}},
           {"type":null,"properties":{"a":"XXX"}}]},
          "lakes":{"type":"GeometryCollection","geometries":[{"type":"Polygon","arcs":[[6]],"properties":{"k":""}}]},
          "rivers":{"type":"GeometryCollection","geometries":[{"type":"LineString","arcs":[7],"properties":{"k":""}}]}},
         "arcs":[
          [[400,900],[-300,0],[0,-800],[300,0]],
          [[400,100],[0,800]],
          [[700,100],[0,800]],
          [[200,200],[10,0],[0,10],[-10,0],[0,-10]],
          [[700,900],[-300,0]],
          [[700,100],[300,0],[0,800],[-300,0]],
          [[500,500],[100,0],[0,100],[-100,0],[0,-100]],
          [[450,200],[100,100],[100,0]]]}
        """;

    public const string Labels = """
        kind,name_en,name_ru,name_kk,latitude,longitude
        city,Far Town,Дальний,,45,58.5
        water,Middle Lake,Среднее озеро,Орта көл,45.5,55.5
        country,Kazakhstan,Казахстан,Қазақстан,45,53
        country,China,Китай,Қытай,45,58
        rumour,Nowhere,,,45,53
        country,Too far,,,0,0
        """;

    public static Topology Topology => Topology.Parse(Encoding.UTF8.GetBytes(Json));
}
