namespace ChatBot.Corpus.Dates.Expressions;

/// <summary>A feast whose day is another one each year: by Easter, or by a day of the week.</summary>
internal enum MovingFeast
{
    ShroveTuesday,
    AshWednesday,
    PalmSunday,
    HolyThursday,
    GoodFriday,
    Easter,
    EasterMonday,
    Pentecost,
    MartinLutherKingDay,
    PresidentsDay,
    PatriotsDay,
    MothersDay,
    MemorialDay,
    FathersDay,
    LaborDay,
    ColumbusDay,
    Thanksgiving,
}
